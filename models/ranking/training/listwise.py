"""Models that add a shift to the formula's ln posterior: a linear one with ridge, and boosted trees. Listwise softmax loss."""
import json

import numpy as np
import xgboost

SEED = 1
# More pathogenic genotypes, and a better standing by the formula, never lower a candidate.
MONOTONE = {"Score": 1, "Genotype": 1, "GenotypeTrail": 1, "GenotypeLogRank": -1, "Agreement": 1, "LogRank": -1}


def softmax(scores):
    shares = np.exp(scores - scores.max(1, keepdims=True))
    return shares / shares.sum(1, keepdims=True)


def fit_linear(rows, start, place, weights, ridge):
    """Weights of the features by Newton's method; ridge on features divided by their deviation within cases."""
    centred = rows - rows.mean(1, keepdims=True)
    scales = centred.reshape(-1, rows.shape[2]).std(0) + 1e-6
    x, weights = (centred / scales).astype(np.float64), weights / weights.sum()
    beta, cases = np.zeros(x.shape[2]), np.arange(len(x))
    for _ in range(25):
        shares = softmax(start + x @ beta)
        means = np.einsum("na,naf->nf", shares, x)
        gradient = (weights[:, None] * (x[cases, place] - means)).sum(0) - ridge * beta
        flat = x.reshape(-1, x.shape[2])
        curvature = (flat * (weights[:, None] * shares).reshape(-1, 1)).T @ flat
        curvature += ridge * np.eye(len(beta)) - (means * weights[:, None]).T @ means
        step = np.linalg.solve(curvature, gradient)
        step *= min(1, 1 / np.abs(step).max())
        beta += step
        if np.abs(step).max() < 1e-6:
            break
    return beta / scales


def fit_trees(rows, start, place, weights, names, depth, rounds, eta=.05, smallest=2.0, shrinkage=10.0):
    """Trees that start from the formula's ln posterior."""
    data = xgboost.DMatrix(rows.reshape(-1, rows.shape[2]), nthread=1)
    data.set_base_margin(start.ravel())
    weights, cases = weights / weights.mean(), np.arange(len(rows))

    def loss(predictions, _):
        shares = softmax(predictions.reshape(start.shape))
        gradient = shares.copy()
        gradient[cases, place] -= 1
        curvature = np.maximum(shares * (1 - shares), 1e-6)
        return (gradient * weights[:, None]).ravel(), (curvature * weights[:, None]).ravel()

    constraints = "(" + ",".join(str(MONOTONE.get(name, 0)) for name in names) + ")"
    settings = dict(max_depth=depth, eta=eta, min_child_weight=smallest, reg_lambda=shrinkage, subsample=.7, colsample_bytree=.5,
                    nthread=1, tree_method="hist", seed=SEED, base_score=0, disable_default_eval_metric=1, monotone_constraints=constraints)
    return xgboost.train(settings, data, rounds, obj=loss)


def shift_of_trees(booster, rows, rounds=0):
    data = xgboost.DMatrix(rows.reshape(-1, rows.shape[2]), nthread=1)
    data.set_base_margin(np.zeros(rows.shape[0] * rows.shape[1], np.float32))
    return booster.predict(data, iteration_range=(0, rounds), output_margin=True).reshape(rows.shape[:2])


def trees_of(booster):
    """The trees as plain lists: left, right, feature, threshold (the value of a leaf)."""
    model = json.loads(booster.save_raw("json"))
    return model["learner"]["gradient_booster"]["model"]["trees"]


def fit_temperature(leaders, scores, kept, weights):
    """What scores are multiplied by so that the truths are likeliest; a search in steps of one per cent."""
    tried = np.exp(np.arange(-.7, .4, .01))
    loss = []
    for scale in tried:
        shares = np.log(softmax(scale * scores[kept]))
        loss.append(-(weights[kept] * shares[np.arange(kept.sum()), leaders.place[kept]]).sum())
    return float(tried[int(np.argmin(loss))])
