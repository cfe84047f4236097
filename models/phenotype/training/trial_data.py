"""What trials are made from: the export of GenomeTriage.Phenotype.Fitting, and similarities worked out from it."""
import csv
import gzip
import json

import numpy as np
import scipy.sparse as sparse

FORMULA = ["sharedSteps", "departures", "missingSigns", "coverage", "bestMatch", "completion"]
EXPORTED = FORMULA + ["overlap", "excludedSigns"]
REFERENCE = np.array([.0527, -.1965, .0914, .5469, .4706, .3137, 0, 0], np.float32)
GENE_KNOWN, EXCLUDED = 1.4, .3  # set, not fitted
POOL = 1500  # the truth and those that the reference formula scores highest


class Trials:
    """Described cases of three terms or more; arrays are by case and by place in its pool, the truth first."""

    def __init__(self, folder, cases, manifest, folds):
        self.folder = folder
        self._read_graph()
        self._read_cases(cases, manifest, folds)
        self._choose_pool()
        self._add_prior()

    def _load(self, name):
        return np.load(f"{self.folder}/{name}.npy", mmap_mode="r")

    def matrix(self, name, columns):
        starts, indices, values = (self._load(f"{name}.{part}") for part in ("starts", "columns", "values"))
        return sparse.csr_matrix((values, indices, starts), shape=(len(starts) - 1, columns))

    def _read_graph(self):
        starts, parents = self._load("parents.starts"), self._load("parents.columns")
        self.ancestors = []
        for term in range(len(starts) - 1):
            above = {term}
            for parent in parents[starts[term]:starts[term + 1]]:
                above |= self.ancestors[parent]
            self.ancestors.append(above)
        self.information = np.asarray(self._load("information"), np.float32)

    def _read_cases(self, cases, manifest, folds):
        with open(manifest) as table:
            kinds = {row["id"]: row["kind"] for row in csv.DictReader(table, delimiter="\t")}
        with gzip.open(cases, "rt") as lines:
            ids = [name for name in (json.loads(line)["id"] for line in lines) if kinds[name] in ("clean", "new")]
        fold_of = dict(line.rstrip("\n").split("\t") for line in open(folds))
        rows = [line.rstrip("\n").split("\t") for line in open(f"{self.folder}/cases.tsv")]
        assert len(rows) == len(ids), "the export was made from other cases"
        terms = [np.array([int(term) for term in row[5].split(",")] if row[5] else [], int) for row in rows]
        self.kept = [i for i, row in enumerate(rows) if row[0] == "1" and int(row[2]) >= 0 and len(terms[i]) >= 3]
        self.terms = [terms[i] for i in self.kept]
        self.truth = np.array([int(rows[i][2]) for i in self.kept])
        self.disease = np.array([rows[i][1] for i in self.kept])
        self.fold = np.array([int(fold_of[ids[i]]) for i in self.kept])

    def _choose_pool(self):
        features = self._load("features")
        self.pool = np.empty((len(self.kept), POOL), int)
        self.columns = {name: np.empty((len(self.kept), POOL), np.float32) for name in EXPORTED}
        for k, i in enumerate(self.kept):
            table = np.asarray(features[i])
            scores = REFERENCE @ table
            scores[self.truth[k]] = np.inf
            best = np.argpartition(-scores, POOL)[:POOL]
            self.pool[k] = best[np.argsort(-scores[best], kind="stable")]
            for name, column in zip(EXPORTED, table):
                self.columns[name][k] = column[self.pool[k]]
        starts, mates = self._load("mates.starts"), self._load("mates.columns")
        self.is_mate = np.stack([np.isin(self.pool[k], mates[starts[t]:starts[t + 1]]) for k, t in enumerate(self.truth)])
        self.is_mate[:, 0] = True

    def _add_prior(self):
        for name, file in (("prevalence", "priorPrevalence"), ("catalogues", "priorCatalogues"), ("geneKnown", "priorGeneKnown")):
            self.columns[name] = np.asarray(self._load(file))[self.pool]
        size = np.diff(self._load("annotations.starts"))
        self.columns["profileSize"] = np.log1p(size)[self.pool].astype(np.float32)
        self.columns["terms"] = np.repeat(np.array([len(q) for q in self.terms], np.float32)[:, None], POOL, 1)
        self.fitting_offset = (GENE_KNOWN * self.columns["geneKnown"]).astype(np.float32)
        self.offset = (self.fitting_offset + EXCLUDED * self.columns["excludedSigns"]).astype(np.float32)

    def add_similarities(self):
        """Lin's best match both ways, of the disease and of its neighbours, and a cosine over information."""
        count = len(self.information)
        profile, sources = self.matrix("annotations", count), self.matrix("sources", count)
        near = self.matrix("relation3", sources.shape[0])
        share = self._information_shares(profile)
        closure = self.matrix("closure", count)
        squares = closure.multiply(closure) @ self.information ** 2
        for name in ("linToDisease", "linToNeighbours", "linToPatient", "cosine"):
            self.columns[name] = np.empty(self.pool.shape, np.float32)
        best, distinct = {}, np.unique(np.concatenate(self.terms))
        for term in distinct:
            lin = self._lin(term)
            best[term] = (_highest(lin, profile), near @ _highest(lin, sources), lin)
        for k, query in enumerate(self.terms):
            candidates = self.pool[k]
            closed = np.fromiter(set().union(*(self.ancestors[term] for term in query)), int)
            shown = np.zeros(count, np.float32)
            shown[closed] = self.information[closed]
            self.columns["linToDisease"][k] = np.mean([best[term][0] for term in query], 0)[candidates]
            self.columns["linToNeighbours"][k] = np.mean([best[term][1] for term in query], 0)[candidates]
            self.columns["linToPatient"][k] = (share @ np.max([best[term][2] for term in query], 0))[candidates]
            both = closure @ (shown * shown)
            self.columns["cosine"][k] = (both / (np.sqrt(squares) + 1e-6) / np.sqrt((shown * shown).sum()))[candidates]

    def _lin(self, term):
        if not hasattr(self, "_below"):
            rows = np.repeat(np.arange(len(self.ancestors)), [len(above) for above in self.ancestors])
            columns = np.fromiter((a for above in self.ancestors for a in above), int)
            ones = np.ones(len(rows), np.float32)
            self._below = sparse.csr_matrix((ones, (columns, rows)), shape=(len(self.ancestors),) * 2)
        shared = np.zeros(len(self.information), np.float32)
        for above in sorted(self.ancestors[term], key=lambda a: self.information[a]):
            shared[self._below.indices[self._below.indptr[above]:self._below.indptr[above + 1]]] = self.information[above]
        similarity = 2 * shared / np.maximum(1e-9, self.information + self.information[term])
        similarity[term] = 1
        return np.minimum(similarity, 1)

    def _information_shares(self, profile):
        weighted = profile.multiply(self.information[None, :]).tocsr()
        totals = np.maximum(1e-6, np.asarray(weighted.sum(1)).ravel())
        return sparse.diags(1 / totals) @ weighted


def _highest(values, rows):
    highest, filled = np.zeros(rows.shape[0], np.float32), np.diff(rows.indptr) > 0
    highest[filled] = np.maximum.reduceat(values[rows.indices], rows.indptr[:-1][filled])
    return highest
