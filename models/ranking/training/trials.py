"""Out of fold: the formula, linear shifts and boosted trees on the same leaders. usage: trials.py LEADERS_FOLDER"""
import sys

import numpy as np

from leader_data import FOLDS, Leaders, figures, paired
from listwise import fit_linear, fit_temperature, fit_trees, shift_of_trees

POWER = .75
FAMILIES = {
    "standing": ["Score", "ScoreOverNone", "LogRank", "Picture", "PictureLogRank", "Prior", "Genotype", "GenotypeTrail", "GenotypeLogRank", "Agreement"],
    "picture": ["SharedSteps", "Departures", "MissingSigns", "Coverage", "BestMatch", "Completion", "Overlap",
                "CoverageTrail", "BestMatchTrail", "CompletionTrail", "OverlapTrail", "Prevalence", "Catalogues", "ProfileSize", "Terms"],
    "siblings": ["Siblings", "SiblingPicture", "SiblingGenotype", "SiblingSharedSteps", "SiblingDepartures", "SiblingCoverage", "SiblingBestMatch",
                 "SiblingCompletion", "SiblingOverlap", "SiblingPrior", "SiblingProfileSize", "GenePicture", "Mates", "MatePicture"],
    "genotype": ["Genes", "Ways", "IsInheritanceStated", "IsRecessive", "IsXLinked", "CopiesHit", "IsTruncating", "IsMissense", "Mechanism", "MechanismFit"],
}
SHOWN = ("top-1", "top-3", "top-5", "top-10", "macro top-1", "macro top-10", "gene top-1", "gene macro top-1", "ECE")


def columns(leaders, names):
    return leaders.features[:, :, [leaders.names.index(name) for name in names]]


def out_of_fold(leaders, fit):
    """Scores of every case by a model fitted on the other folds; fit(kept cases) gives a function from cases to shifts."""
    scores = leaders.log.copy()
    for fold in range(FOLDS):
        own = np.flatnonzero(leaders.fold == fold)
        shift = fit(np.flatnonzero((leaders.fold != fold) & leaders.trainable()))
        scores[own] += shift(own)
    return scores


def linear(leaders, names, ridge, power=POWER):
    rows, weights = columns(leaders, names), leaders.weights(power)
    def fit(kept):
        beta = fit_linear(rows[kept], leaders.log[kept], leaders.place[kept], weights[kept], ridge)
        return lambda cases: rows[cases] @ beta
    return fit


def trees(leaders, names, depth, rounds, power=POWER, **settings):
    rows, weights = columns(leaders, names), leaders.weights(power)
    def fit(kept):
        booster = fit_trees(rows[kept], leaders.log[kept], leaders.place[kept], weights[kept], names, depth, max(rounds), **settings)
        return lambda cases: [shift_of_trees(booster, rows[cases], count) for count in rounds]
    return fit


def out_of_fold_trees(leaders, fit, rounds):
    scores = {count: leaders.log.copy() for count in rounds}
    for fold in range(FOLDS):
        own = np.flatnonzero(leaders.fold == fold)
        for count, shift in zip(rounds, fit(np.flatnonzero((leaders.fold != fold) & leaders.trainable()))(own)):
            scores[count][own] += shift
    return scores


def calibrated(leaders, scores):
    """Scores times a temperature that was chosen on the other folds."""
    weights, result = leaders.weights(.25), scores.copy()
    for fold in range(FOLDS):
        kept = (leaders.fold != fold) & leaders.trainable()
        result[leaders.fold == fold] *= fit_temperature(leaders, scores, kept, weights)
    return result


def report(leaders, scores, label, formula=None):
    posterior = leaders.posterior(calibrated(leaders, scores) if formula is not None else scores)
    found = figures(leaders, posterior)
    line = "  ".join(f"{name} {found[name]:.3f}" if name == "ECE" else f"{found[name]:.1f}" for name in SHOWN)
    if formula is not None:
        low, high = paired(leaders, posterior, formula, "macro top-1")
        line += f"  macro top-1 by [{low:+.1f}, {high:+.1f}]"
    print(f"{label:46} {line}", flush=True)
    return posterior


def main(folder):
    leaders = Leaders(folder)
    print(f"{folder}: {len(leaders.fold)} cases; {', '.join(SHOWN)}")
    formula = report(leaders, leaders.log, "formula")
    every = [name for family in FAMILIES.values() for name in family]
    moving = [name for name in every if np.ptp(columns(leaders, [name]), axis=1).max() > 0]
    for ridge in (1e-3, 1e-2, 1e-1):
        report(leaders, out_of_fold(leaders, linear(leaders, moving, ridge)), f"linear, ridge {ridge}", formula)
    for family in FAMILIES:
        names = [name for name in moving if name in FAMILIES[family]]
        if names:
            report(leaders, out_of_fold(leaders, linear(leaders, names, 1e-2)), f"linear, {family} alone", formula)
    for depth in (2, 3):
        for shrinkage in (10, 50):
            rounds = (20, 60, 150)
            for count, scores in out_of_fold_trees(leaders, trees(leaders, moving, depth, rounds, shrinkage=shrinkage), rounds).items():
                report(leaders, scores, f"trees, depth {depth}, shrinkage {shrinkage}, {count} rounds", formula)


if __name__ == "__main__":
    main(sys.argv[1])
