"""The formula out of fold, and what one more feature, other case weights and other shrinkage make of it."""
import sys

from conditional_logit import out_of_fold, report
from trial_data import FORMULA, Trials

PRIOR = ["prevalence", "catalogues"]


def main(arguments):
    trials = Trials(*arguments)
    trials.add_similarities()
    plain, shipped = FORMULA + PRIOR, FORMULA + ["overlap"] + PRIOR
    for power in (0, .5, .75, 1):
        report(trials, out_of_fold(trials, plain, power), f"without overlap, weights n^-{power}")
        report(trials, out_of_fold(trials, shipped, power), f"formula, weights n^-{power}")
    for shrinkage in (.003, .03):
        report(trials, out_of_fold(trials, shipped, shrinkage=shrinkage), f"formula, shrinkage {shrinkage}")
    for name in FORMULA:
        report(trials, out_of_fold(trials, [other for other in shipped if other != name]), f"formula without {name}")
    for name in ("linToDisease", "linToNeighbours", "linToPatient", "cosine", "profileSize"):
        report(trials, out_of_fold(trials, shipped + [name]), f"formula and {name}")


if __name__ == "__main__":
    main(sys.argv[1:])
