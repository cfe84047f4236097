"""Trains the learned rankers that ship, and prints what they are worth out of fold. usage: train.py LEADERS_FOLDER MODELS_FOLDER"""
import json
import os
import sys

import numpy as np

from leader_data import BINS, Leaders, figures, fingerprint, paired, ranks
from listwise import SEED, fit_linear, fit_temperature, fit_trees, shift_of_trees, trees_of
from onnx_writer import write_linear, write_trees
from trials import POWER, calibrated, columns, linear, out_of_fold, out_of_fold_trees, trees

VERSION = "1"
DEPTH, ROUNDS, SHRINKAGE, RIDGE = 2, 60, 10, 1e-2
MODELS = {
    "variants": dict(data="clean1.omim", kind="linear", also=("clean1.all", "trio3.omim", "drop482.omim"),
                     features=["IsRecessive", "IsXLinked", "IsInheritanceStated", "SiblingGenotype"]),
    "picture": dict(data="picture.omim", kind="linear", also=("picture.all",),
                    features=["GenePicture", "SiblingPicture", "PictureLogRank"]),
}


def scores_out_of_fold(leaders, model, names):
    if model["kind"] == "linear":
        return out_of_fold(leaders, linear(leaders, names, RIDGE))
    return out_of_fold_trees(leaders, trees(leaders, names, DEPTH, (ROUNDS,), shrinkage=SHRINKAGE), (ROUNDS,))[ROUNDS]


def transferred(source, other, model, names):
    """Scores of other cases, or another scope, by the models that were trained on the source without their fold."""
    scores = other.log.copy()
    rows, weights = columns(source, names), source.weights(POWER)
    for fold in np.unique(other.fold):
        kept, own = np.flatnonzero((source.fold != fold) & source.trainable()), np.flatnonzero(other.fold == fold)
        arguments = rows[kept], source.log[kept], source.place[kept], weights[kept]
        if model["kind"] == "linear":
            scores[own] += columns(other, names)[own] @ fit_linear(*arguments, RIDGE)
        else:
            scores[own] += shift_of_trees(fit_trees(*arguments, names, DEPTH, ROUNDS, shrinkage=SHRINKAGE), columns(other, names)[own])
    return scores


def compare(label, leaders, learned):
    formula = leaders.posterior(leaders.log)
    one, other = figures(leaders, formula), figures(leaders, learned)
    print(f"\n{label}, out of fold: {len(leaders.fold)} cases, {len(set(leaders.disease))} diseases\n| | formula | learned | difference [95 %] |\n|---|---|---|---|")
    for name in one:
        if name == "ECE":
            print(f"| ECE | {one[name]:.3f} | {other[name]:.3f} | |")
        elif name.startswith("gene"):
            print(f"| {name} | {one[name]:.1f} | {other[name]:.1f} | |")
        else:
            low, high = paired(leaders, learned, formula, name)
            print(f"| {name} | {one[name]:.1f} | {other[name]:.1f} | {other[name] - one[name]:+.1f} [{low:+.1f}, {high:+.1f}] |")


def by_inheritance(leaders, learned):
    """Whom it helps and whom it costs: top-1 and top-10 by how the truth's genotypes explain it best."""
    own = lambda name: columns(leaders, [name])[np.arange(len(leaders.fold)), np.maximum(leaders.place, 0), 0] > 0
    recessive, linked = own("IsRecessive"), own("IsXLinked")
    before, after = ranks(leaders, leaders.posterior(leaders.log)), ranks(leaders, learned)
    print("\n| truth | cases | top-1 formula | learned | top-10 formula | learned |\n|---|---|---|---|---|---|")
    for name, kept in (("autosomal recessive", recessive & ~linked), ("autosomal dominant and other", ~recessive & ~linked), ("X-linked", linked)):
        shares = [100 * np.mean(rank[kept] <= most) for most in (1, 10) for rank in (before, after)]
        print(f"| {name} | {kept.sum()} | " + " | ".join(f"{share:.1f}" for share in shares) + " |")


def effects(leaders, model):
    """What each feature is worth: top-1 and macro top-1 out of fold without it."""
    names = model["features"]
    whole = figures(leaders, leaders.posterior(scores_out_of_fold(leaders, model, names)))
    print("\n| without | top-1 | macro top-1 |\n|---|---|---|")
    for name in names:
        found = figures(leaders, leaders.posterior(scores_out_of_fold(leaders, model, [other for other in names if other != name])))
        print(f"| {name} | {found['top-1'] - whole['top-1']:+.1f} | {found['macro top-1'] - whole['macro top-1']:+.1f} |")


def calibration_table(leaders, posterior):
    said = np.maximum(posterior.max(1), leaders.none)
    right = np.where(leaders.none >= posterior.max(1), leaders.truth < 0, posterior.argmax(1) == leaders.place)
    order = np.array_split(np.argsort(said, kind="stable"), BINS)
    return [(len(bin), said[bin].mean(), right[bin].mean()) for bin in order]


def write(name, leaders, model, scores, folder, data):
    names = model["features"]
    kept, rows = np.flatnonzero(leaders.trainable()), columns(leaders, names)
    arguments = rows[kept], leaders.log[kept], leaders.place[kept], leaders.weights(POWER)[kept]
    path = os.path.join(folder, f"ranker.{name}.onnx")
    if model["kind"] == "linear":
        beta = fit_linear(*arguments, RIDGE)
        print("\n| feature | weight |\n|---|---|\n" + "\n".join(f"| {one} | {weight:+.3f} |" for one, weight in zip(names, beta)))
        sha, extra = write_linear(path, beta), dict(weights=[float(weight) for weight in np.asarray(beta, np.float32)])
    else:
        booster = fit_trees(*arguments, names, DEPTH, ROUNDS, shrinkage=SHRINKAGE)
        gain = booster.get_score(importance_type="total_gain")
        total = sum(gain.values())
        shares = {names[int(key[1:])]: value / total for key, value in gain.items()}
        print("\n| feature | share of gain |\n|---|---|\n" + "\n".join(f"| {one} | {share:.3f} |" for one, share in sorted(shares.items(), key=lambda pair: -pair[1])))
        sha, extra = write_trees(path, trees_of(booster), len(names)), dict(weights=[])
    temperature = fit_temperature(leaders, scores, leaders.trainable(), leaders.weights(.25))
    return dict(name=name, version=VERSION, file=os.path.basename(path), sha256=sha, features=names, temperature=round(temperature, 4), trainedOn=data, seed=SEED, **extra)


def main(source, folder):
    cards = []
    for name, model in MODELS.items():
        data = os.path.join(source, model["data"])
        leaders = Leaders(data)
        scores = scores_out_of_fold(leaders, model, model["features"])
        posterior = leaders.posterior(calibrated(leaders, scores))
        compare(f"{name}, {model['data']}", leaders, posterior)
        if name == "variants":
            by_inheritance(leaders, posterior)
        for also in model["also"]:
            if os.path.isdir(os.path.join(source, also)):
                other = Leaders(os.path.join(source, also))
                temperature = fit_temperature(leaders, scores, leaders.trainable(), leaders.weights(.25))
                compare(f"{name}, {also}", other, other.posterior(temperature * transferred(leaders, other, model, model["features"])))
        effects(leaders, model)
        bins = zip(calibration_table(leaders, leaders.posterior(leaders.log)), calibration_table(leaders, posterior))
        with open(os.path.join(folder, f"calibration.{name}.tsv"), "w") as table:
            table.write("cases\tsaid formula\ttrue formula\tsaid learned\ttrue learned\n")
            table.write("".join(f"{count}\t{said:.4f}\t{true:.4f}\t{learned:.4f}\t{right:.4f}\n" for (count, said, true), (_, learned, right) in bins))
        cards.append(write(name, leaders, model, scores, folder, fingerprint(data)))
    with open(os.path.join(folder, "rankers.json"), "w") as file:
        file.write(json.dumps(cards, indent=2) + "\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
