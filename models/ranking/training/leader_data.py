"""The formula's leaders of solved cases, as GenomeTriage.Ranking.Fitting writes them, and what a ranking of them is worth."""
import hashlib
import os

import numpy as np

BINS = 15
FOLDS = 5


class Leaders:
    """Arrays by case and leader, best by the formula first."""

    def __init__(self, folder):
        self.names = open(os.path.join(folder, "features.txt")).read().split()
        load = lambda name: np.load(os.path.join(folder, name + ".npy"))
        self.features, self.posteriors, self.genes = load("features"), load("posteriors").astype(float), load("genes")
        rows = [line.rstrip("\n").split("\t") for line in open(os.path.join(folder, "cases.tsv"))]
        self.disease = np.array([row[1] for row in rows])
        self.fold, self.is_described = np.array([int(row[2]) for row in rows]), np.array([row[3] == "1" for row in rows])
        self.truth, self.place = np.array([int(row[4]) for row in rows]), np.array([int(row[5]) for row in rows])
        self.formula_rank, self.none = np.array([float(row[6]) for row in rows]), np.array([float(row[7]) for row in rows])
        self.log = np.log(np.maximum(self.posteriors, 1e-38))
        self.mass = self.posteriors.sum(1)

    def trainable(self):
        """Cases whose truth is among the leaders."""
        return (self.place >= 0) & self.is_described

    def weights(self, power):
        """n^-power for a case of a disease of n cases."""
        _, place, counts = np.unique(self.disease, return_inverse=True, return_counts=True)
        return counts[place].astype(float) ** -power

    def posterior(self, scores):
        """The leaders' mass shared anew; none of these and all others keep theirs."""
        shares = np.exp(scores - scores.max(1, keepdims=True))
        return self.mass[:, None] * shares / shares.sum(1, keepdims=True)


def fingerprint(folder):
    """SHA-256 over the exported files in order of name."""
    sha = hashlib.sha256()
    for name in sorted(os.listdir(folder)):
        sha.update(name.encode() + b"\0")
        with open(os.path.join(folder, name), "rb") as file:
            sha.update(file.read())
    return sha.hexdigest()


def ranks(leaders, posterior):
    """Rank of each described truth, ties the mean; what is behind the leaders keeps the formula's rank."""
    own = np.take_along_axis(posterior, np.maximum(leaders.place, 0)[:, None], 1)
    rank = 1 + (posterior > own).sum(1) + ((posterior == own).sum(1) - 1) / 2
    return np.where(leaders.place >= 0, rank, leaders.formula_rank)


def gene_ranks(leaders, posterior):
    """Rank of the truth's gene, leaders summed by the gene that explains each best; far behind where it does not lead."""
    result = np.full(len(posterior), 1e6)
    for i in np.flatnonzero(leaders.place >= 0):
        genes, inverse = np.unique(leaders.genes[i], return_inverse=True)
        sums = np.bincount(inverse, posterior[i])
        sums[genes < 0] = 0
        result[i] = 1 + (sums > sums[inverse[leaders.place[i]]]).sum()
    return result


def calibration_error(leaders, posterior):
    """Bins of equally many cases by the highest posterior, none of these counting."""
    best = posterior.argmax(1)
    said = np.maximum(posterior.max(1), leaders.none)
    right = np.where(leaders.none >= posterior.max(1), leaders.truth < 0, best == leaders.place)
    order = np.argsort(said, kind="stable")
    bins = np.arange(len(said)) * BINS // len(said)
    return np.abs(np.bincount(bins, said[order] - right[order])).sum() / len(said)


def figures(leaders, posterior):
    """By name: shares of cases and means over diseases, in per cent, and the calibration error."""
    kept = leaders.is_described & (leaders.formula_rank > 0)
    rank, gene = ranks(leaders, posterior)[kept], gene_ranks(leaders, posterior)[kept]
    _, place, counts = np.unique(leaders.disease[kept], return_inverse=True, return_counts=True)
    macro = lambda hit: 100 * np.mean(np.bincount(place, hit) / counts)
    result = {}
    for most in (1, 3, 5, 10):
        result[f"top-{most}"], result[f"macro top-{most}"] = 100 * np.mean(rank <= most), macro(rank <= most)
    for most in (1, 10):
        result[f"gene top-{most}"], result[f"gene macro top-{most}"] = 100 * np.mean(gene <= most), macro(gene <= most)
    result["ECE"] = calibration_error(leaders, posterior)
    return result


def paired(leaders, one, other, name, draws=2000, seed=1):
    """95 % interval of a difference of figures, by bootstrap over diseases."""
    kept = leaders.is_described & (leaders.formula_rank > 0)
    macro, most = name.startswith("macro"), int(name.rsplit("-", 1)[1])
    difference = (ranks(leaders, one)[kept] <= most).astype(float) - (ranks(leaders, other)[kept] <= most)
    _, place, counts = np.unique(leaders.disease[kept], return_inverse=True, return_counts=True)
    sums = np.bincount(place, difference)
    times = np.random.default_rng(seed).multinomial(len(counts), np.full(len(counts), 1 / len(counts)), draws)
    drawn = times @ (sums / counts) / len(counts) if macro else times @ sums / (times @ counts)
    return 100 * np.quantile(drawn, [.025, .975])
