using GenomeTriage.Genome.Families;

namespace GenomeTriage.Triage.Genotypes;

/// <summary>The genotypes of a case read for one sex. A gene without a variant has the ratio of "nothing was found".</summary>
internal sealed class GenotypeReading
{
    private readonly double[] _nothingFound;

    public GenotypeReading(FamilyStatus family, Dictionary<int, GeneGenotypes> genes, Func<GeneMode, GeneGenotypes, ModeLikelihood> evaluate)
    {
        Sex = family.Sex;
        Genes = genes;
        var empty = new GeneGenotypes(0, [], evaluate);
        _nothingFound = [.. Enumerable.Range(0, GeneMode.SlotCount).Select(slot => empty.Under(GeneMode.OfSlot(0, slot)).Ratio)];
    }

    /// <summary>The sex.</summary>
    public Sex Sex { get; }

    /// <summary>The genes with variants, by index.</summary>
    public IReadOnlyDictionary<int, GeneGenotypes> Genes { get; }

    /// <summary>P(genotypes of the gene | causes the disease this way) / P(genotypes | background).</summary>
    public double RatioOf(GeneMode way) =>
        Genes.TryGetValue(way.Gene, out var found) ? found.Under(way).Ratio : _nothingFound[way.Slot];
}
