namespace GenomeTriage.Phenotype.Candidates;

/// <summary>
/// What speaks for a candidate before any sign is seen: how often it is diagnosed at all. Prevalence figures exist for
/// few rare diseases and are coarse; the number of different pathogenic variants that laboratories have reported of a
/// gene grows with the number of its patients, and is known of every gene.
/// </summary>
internal sealed class CandidatePrior
{
    private CandidatePrior(float[] knownVariants, float[] hasGene) => (KnownVariants, HasGene) = (knownVariants, hasGene);

    /// <summary>By candidate: ln(1 + variants of its best-known gene, in equal parts among the candidates of that gene).</summary>
    public float[] KnownVariants { get; }

    /// <summary>By candidate: 1 where a gene is known.</summary>
    public float[] HasGene { get; }

    public static CandidatePrior Of(CandidateSet candidates, IReadOnlyList<int> pathogenicVariants)
    {
        var all = Enumerable.Range(0, candidates.Count).Select(index => candidates[index]).ToArray();
        var sharers = all.SelectMany(candidate => candidate.Genes).CountBy(gene => gene).ToDictionary();
        double Variants(int gene) => gene < pathogenicVariants.Count ? (double)pathogenicVariants[gene] / sharers[gene] : 0;
        return new CandidatePrior(
            [.. all.Select(candidate => (float)Math.Log(1 + candidate.Genes.Select(Variants).DefaultIfEmpty(0).Max()))],
            [.. all.Select(candidate => candidate.Genes.Count > 0 ? 1f : 0f)]);
    }
}
