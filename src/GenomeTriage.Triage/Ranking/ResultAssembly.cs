using GenomeTriage.Knowledge.Genes;
using GenomeTriage.Phenotype.Candidates;
using GenomeTriage.Phenotype.Scoring;
using GenomeTriage.Triage.Explanation;
using GenomeTriage.Triage.Genotypes;
using GenomeTriage.Triage.Results;

namespace GenomeTriage.Triage.Ranking;

/// <summary>Turns posteriors into the ranked and explained list.</summary>
internal sealed class ResultAssembly(RankingModel model, GeneCatalog genes, PosteriorTable table, PhenotypeScores? phenotype, GenotypeScores? genotypes, GenotypeParameters parameters)
{
    private readonly double _pictureLogMean = LogSum.Exp(table.Phenotype) - Math.Log(table.Phenotype.Length);
    private readonly GenotypeReasons? _genotypeReasons =
        genotypes is null ? null : new GenotypeReasons(genes, model, genotypes, parameters);

    /// <summary>The first <paramref name="top"/> groups.</summary>
    public IReadOnlyList<CandidateGroup> Groups(int top, bool includeSecondaryFindings)
    {
        var order = Order().Where(candidate => includeSecondaryFindings || !IsSecondaryFinding(candidate)).ToArray();
        var rankOf = new int[table.Posterior.Length];
        for (var i = 0; i < order.Length; i++) rankOf[order[i]] = i + 1;
        var lines = SubtypeLines.Of(order, model.Candidates.Groups, rankOf.Length)
            .Select(line => (Members: line, Posterior: line.Sum(candidate => table.Posterior[candidate])))
            .OrderByDescending(line => line.Posterior).ThenBy(line => rankOf[line.Members[0]])
            .Take(top)
            .ToList();
        var groups = new CandidateGroup[lines.Count];
        Parallel.For(0, groups.Length, i => groups[i] = Group(i + 1, lines[i].Members, lines[i].Posterior, rankOf));
        return groups;
    }

    private CandidateGroup Group(int rank, List<int> line, double posterior, int[] rankOf)
    {
        var members = line.Select(candidate => Explain(candidate, rankOf[candidate])).ToList();
        return new CandidateGroup(rank, members[0].Name, posterior, members);
    }

    // A variant in a gene of the list of secondary findings, found though the clinical picture does not ask for it.
    private bool IsSecondaryFinding(int candidate) =>
        table.Genotype[candidate] > 0 && table.Phenotype[candidate] < _pictureLogMean
        && model.Candidates[candidate].Genes.Any(gene => genes[gene].IsSecondaryFinding);

    // Descending posterior; equal ones by their first code, which no other candidate has.
    private int[] Order()
    {
        var order = new int[table.Posterior.Length];
        for (var i = 0; i < order.Length; i++) order[i] = i;
        Array.Sort(Array.ConvertAll(table.Posterior, posterior => -posterior), order);
        for (var start = 0; start < order.Length;)
        {
            var end = start + 1;
            while (end < order.Length && table.Posterior[order[end]] == table.Posterior[order[start]]) end++;
            order.AsSpan(start, end - start).Sort((a, b) => model.Candidates[a].Codes[0].CompareTo(model.Candidates[b].Codes[0]));
            start = end;
        }

        return order;
    }

    private Candidate Explain(int index, int rank)
    {
        var candidate = model.Candidates[index];
        var picture = table.Phenotype[index] - _pictureLogMean;
        var reasons = new List<Reason>();
        if (phenotype is not null)
            reasons.AddRange(PhenotypeReasons.Of(phenotype, index, table.PhenotypeWeight, picture));
        if (_genotypeReasons is not null) reasons.AddRange(_genotypeReasons.Of(index, table.Genotype[index]));
        if (table.Shift is { } shift && shift[index] != 0)
            reasons.Add(new Reason(shift[index] > 0 ? RankingReasonCodes.RankerRaises : RankingReasonCodes.RankerLowers, shift[index], []));
        return new Candidate
        {
            Rank = rank,
            Index = index,
            Diagnosis = candidate.Diagnosis,
            Name = candidate.Name,
            Codes = candidate.Codes,
            Posterior = table.Posterior[index],
            LogPrior = table.LogPrior[index],
            PhenotypeLogLr = picture,
            GenotypeLogLr = table.Genotype[index],
            Genes = _genotypeReasons?.GenesOf(index) ?? Symbols(candidate),
            Region = _genotypeReasons?.RegionOf(index),
            Repeat = _genotypeReasons?.RepeatOf(index),
            For = Strongest(reasons.Where(reason => reason.LogLr >= 0)),
            Against = Strongest(reasons.Where(reason => reason.LogLr < 0)),
        };
    }

    private List<GeneEvidence> Symbols(DiagnosisCandidate candidate) => candidate.Genes.Select(gene => new GeneEvidence
    {
        Symbol = genes[gene].Symbol,
        HgncId = genes[gene].HgncId > 0 ? $"HGNC:{genes[gene].HgncId}" : null,
        LogLr = 0,
        Mode = InheritanceMode.Unknown,
        Variants = [],
    }).ToList();

    private static List<Reason> Strongest(IEnumerable<Reason> reasons) => [.. reasons.OrderByDescending(reason => Math.Abs(reason.LogLr))];
}
