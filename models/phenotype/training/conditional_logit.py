"""McFadden's conditional logit by Newton's method, and ranks out of fold."""
import numpy as np

ALTERNATIVES = 250
FOLDS = 5


def case_weights(disease, power):
    """n^-power for a case of a disease of n cases."""
    _, place, counts = np.unique(disease, return_inverse=True, return_counts=True)
    return counts[place].astype(float) ** -power


def fit(features, offset, weights, shrinkage=.01):
    """Weights of features [cases, alternatives, features]; the first alternative is true."""
    scales = features.reshape(-1, features.shape[2]).std(0) + 1e-9
    x, weights = (features / scales).astype(np.float32), weights / weights.sum()
    beta, (value, shares) = np.zeros(x.shape[2]), _likelihood(x, offset, weights, np.zeros(x.shape[2]), shrinkage)
    for _ in range(30):
        step = _newton(x, weights, shares, beta, shrinkage)
        length = 1.0
        while length > 1e-4:
            tried = _likelihood(x, offset, weights, beta + length * step, shrinkage)
            if tried[0] > value:
                break
            length /= 2
        else:
            break
        beta, (value, shares) = beta + length * step, tried
        if np.abs(length * step).max() < 1e-4:
            break
    return beta / scales


def _likelihood(x, offset, weights, beta, shrinkage):
    z = (x @ beta.astype(np.float32) + offset).astype(float)
    highest = z.max(1, keepdims=True)
    shares = np.exp(z - highest)
    sums = shares.sum(1, keepdims=True)
    value = (weights * (z[:, 0] - highest[:, 0] - np.log(sums[:, 0]))).sum() - shrinkage / 2 * (beta ** 2).sum()
    return value, shares / sums


def _newton(x, weights, shares, beta, shrinkage):
    means = np.einsum("na,naf->nf", shares.astype(np.float32), x)
    gradient = (weights[:, None] * (x[:, 0] - means)).sum(0) - shrinkage * beta
    rows = x.reshape(-1, x.shape[2])
    curvature = (rows * (weights[:, None] * shares).astype(np.float32).reshape(-1, 1)).T @ rows
    curvature = curvature - (means * weights[:, None]).T @ means + shrinkage * np.eye(len(beta))
    return np.linalg.solve(curvature, gradient)


def stack(trials, names):
    return np.stack([trials.columns[name] for name in names], 2)


def out_of_fold(trials, names, power=.75, shrinkage=.01):
    """Scores of the pool of every case by weights fitted without its fold."""
    x, weights = stack(trials, names), case_weights(trials.disease, power)
    scores = np.empty(trials.pool.shape, np.float32)
    for fold in range(FOLDS):
        others, own = trials.fold != fold, trials.fold == fold
        beta = fit(x[others][:, :ALTERNATIVES], trials.fitting_offset[others][:, :ALTERNATIVES], weights[others], shrinkage)
        scores[own] = x[own] @ beta.astype(np.float32) + trials.offset[own]
    return scores


def report(trials, scores, label):
    """Top-1 and top-10, macro and by group; ties count as the mean rank."""
    rank = _rank(scores, scores[:, :1])
    group = _rank(scores, np.where(trials.is_mate, scores, -np.inf).max(1, keepdims=True))
    _, place, counts = np.unique(trials.disease, return_inverse=True, return_counts=True)
    figures = []
    for ranks in (rank, group):
        for most in (1, 10):
            hit = ranks <= most
            figures += [100 * hit.mean(), 100 * np.mean(np.bincount(place, hit) / counts)]
    print("{:40} top-1 {:.1f} macro {:.1f} top-10 {:.1f} macro {:.1f} | group {:.1f} {:.1f} {:.1f} {:.1f}".format(label, *figures), flush=True)


def _rank(scores, own):
    return 1 + (scores > own).sum(1) + ((scores == own).sum(1) - 1) / 2
