using GenomeTriage.Annotation.Repeats;
using GenomeTriage.Phenotype.Candidates;
using GenomeTriage.Triage.Genotypes;
using GenomeTriage.Triage.Genotypes.Repeats;

namespace GenomeTriage.Triage.Ranking;

/// <summary>The repeats whose expansion causes each candidate; made once a candidate set.</summary>
internal sealed class CandidateRepeats
{
    private readonly Dictionary<int, RepeatLocus[]> _loci = [];

    public CandidateRepeats(CandidateSet candidates)
    {
        var byCode = RepeatLoci.All.SelectMany(locus => locus.Diseases.Select(code => (code, locus))).ToLookup(pair => pair.code, pair => pair.locus);
        for (var i = 0; i < candidates.Count; i++)
            if (candidates[i].Codes.Any(byCode.Contains)) _loci.Add(i, [.. candidates[i].Codes.SelectMany(code => byCode[code])]);
    }

    /// <summary>The measured repeat that says most for the candidate; <c>null</c> where none of its repeats was measured.</summary>
    public RepeatHit? Find(int candidate, GenotypeScores genotypes)
    {
        if (genotypes.Repeats.Count == 0 || !_loci.TryGetValue(candidate, out var loci)) return null;
        return genotypes.Repeats.Where(hit => loci.Any(locus => IsSame(locus, hit.Genotype.Locus))).MaxBy(hit => hit.Ratio);
    }

    /// <summary>A repeat of the candidate that was not measured; <c>null</c> where there is none.</summary>
    public RepeatLocus? Unmeasured(int candidate, GenotypeScores genotypes) =>
        _loci.TryGetValue(candidate, out var loci) && Find(candidate, genotypes) is null ? loci[0] : null;

    /// <summary>
    /// The candidate's likelihood ratio where a repeat, or something else in its genes, is the cause. A repeat that was not
    /// measured may be of any length: that its genes show nothing does not speak against the disease.
    /// </summary>
    public double Mix(int candidate, double ofGenes, GenotypeScores genotypes)
    {
        if (!_loci.TryGetValue(candidate, out var loci)) return ofGenes;
        var hit = Find(candidate, genotypes);
        var share = hit?.Genotype.Locus.Share ?? loci.Max(locus => locus.Share);
        return (1 - share) * ofGenes + share * (hit?.Ratio ?? 1);
    }

    // The ranges may be the file's own; two diseases of one repeat are told apart by name and disease.
    private static bool IsSame(RepeatLocus locus, RepeatLocus measured) => locus.Name == measured.Name && locus.Diseases.SequenceEqual(measured.Diseases);
}
