using GenomeTriage.Phenotype.Candidates;
using GenomeTriage.Triage.Genotypes;
using GenomeTriage.Triage.Genotypes.Regions;

namespace GenomeTriage.Triage.Ranking;

/// <summary>The recurrent regions whose loss or gain causes each candidate; made once a candidate set.</summary>
internal sealed class CandidateRegions
{
    // Where a disease has genes of its own too, as Sotos syndrome has, either may be the cause.
    private const double ShareBesideGenes = .5;
    private const double ShareAlone = .95;

    private readonly int[][] _syndromes;

    public CandidateRegions(CandidateSet candidates)
    {
        var byCode = Enumerable.Range(0, SyndromeRegions.All.Count)
            .SelectMany(index => SyndromeRegions.All[index].Diseases.Select(code => (code, index))).ToLookup(pair => pair.code, pair => pair.index);
        _syndromes = new int[candidates.Count][];
        for (var i = 0; i < _syndromes.Length; i++)
            _syndromes[i] = candidates[i].Codes.Any(byCode.Contains) ? [.. candidates[i].Codes.SelectMany(code => byCode[code]).Distinct().Order()] : [];
    }

    /// <summary>The patient's variant that takes in a region of the candidate; <c>null</c> where there is none.</summary>
    public RegionHit? Find(int candidate, GenotypeScores genotypes)
    {
        if (genotypes.Regions.Count == 0 || _syndromes[candidate].Length == 0) return null;
        return genotypes.Regions.Where(hit => _syndromes[candidate].Contains(hit.Syndrome)).MaxBy(hit => hit.Ratio);
    }

    /// <summary>The candidate's likelihood ratio where either its genes or a region is the cause.</summary>
    public static double Mix(double ofGenes, bool hasGenes, RegionHit hit)
    {
        var share = hasGenes ? ShareBesideGenes : ShareAlone;
        return (1 - share) * ofGenes + share * hit.Ratio;
    }
}
