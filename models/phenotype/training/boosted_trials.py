"""Boosted trees on top of the formula: they start from its score and lower the listwise softmax loss. Seed 1."""
import sys

import numpy as np
import xgboost

from conditional_logit import ALTERNATIVES, FOLDS, case_weights, fit, report, stack
from linear_trials import PRIOR
from trial_data import EXCLUDED, FORMULA, Trials

LEADERS = 150
ROUNDS = (20, 50, 100, 200)
RELATIVE = ("completion", "bestMatch", "coverage", "overlap", "linToDisease", "linToPatient", "sharedSteps")
PLAIN = ("coverage", "bestMatch", "prevalence", "catalogues", "profileSize", "terms", "linToNeighbours", "cosine")


def inputs(trials):
    """Sums a term, distances to the third best of the case, and features as they are."""
    for name in ("completion", "sharedSteps", "departures", "missingSigns"):
        trials.columns[f"{name}/term"] = trials.columns[name] / trials.columns["terms"]
    for name in RELATIVE:
        column = trials.columns[name]
        trials.columns[f"{name}-lead"] = (column - np.sort(column, 1)[:, -3][:, None]).astype(np.float32)
    return stack(trials, sorted({*PLAIN, *(name for name in trials.columns if "/term" in name or "-lead" in name)}))


def listwise(shape, weights):
    def loss(predictions, _):
        z = predictions.reshape(shape)
        shares = np.exp(z - z.max(1, keepdims=True))
        shares /= shares.sum(1, keepdims=True)
        gradient = shares.copy()
        gradient[:, 0] -= 1
        curvature = np.maximum(shares * (1 - shares), 1e-6)
        return (gradient * weights[:, None]).ravel(), (curvature * weights[:, None]).ravel()
    return loss


def train(rows, start, weights, depth):
    data = xgboost.DMatrix(rows.reshape(-1, rows.shape[2]), nthread=1)
    data.set_base_margin(start.ravel())
    settings = dict(max_depth=depth, eta=.05, min_child_weight=2 if depth < 3 else 5, reg_lambda=10 if depth < 3 else 30, subsample=.7,
                    colsample_bytree=.5, nthread=1, tree_method="hist", seed=1, base_score=0, disable_default_eval_metric=1)
    return xgboost.train(settings, data, max(ROUNDS), obj=listwise(start.shape, weights / weights.mean()))


def main(arguments):
    trials = Trials(*arguments)
    trials.add_similarities()
    rows, formula, weights = inputs(trials), stack(trials, FORMULA + ["overlap"] + PRIOR), case_weights(trials.disease, .75)
    for depth in (2, 3):
        scores = {rounds: np.empty(trials.pool.shape, np.float32) for rounds in ROUNDS}
        for fold in range(FOLDS):
            others, own = np.where(trials.fold != fold)[0], np.where(trials.fold == fold)[0]
            beta = fit(formula[others][:, :ALTERNATIVES], trials.fitting_offset[others][:, :ALTERNATIVES], weights[others])
            start = formula @ beta.astype(np.float32) + trials.fitting_offset
            leaders = np.argsort(-start[others][:, 1:], 1, kind="stable")[:, :LEADERS - 1] + 1
            leaders = np.concatenate([np.zeros((len(others), 1), int), leaders], 1)
            trees = train(np.take_along_axis(rows[others], leaders[:, :, None], 1), np.take_along_axis(start[others], leaders, 1), weights[others], depth)
            data = xgboost.DMatrix(rows[own].reshape(-1, rows.shape[2]), nthread=1)
            data.set_base_margin(start[own].ravel())
            for rounds in ROUNDS:
                ranked = trees.predict(data, iteration_range=(0, rounds), output_margin=True).reshape(len(own), -1)
                scores[rounds][own] = ranked + EXCLUDED * trials.columns["excludedSigns"][own]
        for rounds in ROUNDS:
            report(trials, scores[rounds], f"trees of depth {depth}, {rounds} rounds")


if __name__ == "__main__":
    main(sys.argv[1:])
