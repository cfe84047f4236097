using GenomeTriage.Genome.Families;
using GenomeTriage.Triage.Results;

namespace GenomeTriage.Triage.Genotypes;

/// <summary>The genotypes of a case read for one sex. A gene without a variant has the ratio of "nothing was found".</summary>
internal sealed class GenotypeReading
{
    private readonly double[] _nothingFound;

    public GenotypeReading(FamilyStatus family, Dictionary<int, GeneGenotypes> genes, Func<InheritanceMode, GeneGenotypes, ModeLikelihood> evaluate)
    {
        Sex = family.Sex;
        Genes = genes;
        var empty = new GeneGenotypes(0, [], evaluate);
        _nothingFound = [.. Enum.GetValues<InheritanceMode>().Select(mode => empty.Under(mode).Ratio)];
    }

    /// <summary>The sex.</summary>
    public Sex Sex { get; }

    /// <summary>The genes with variants, by index.</summary>
    public IReadOnlyDictionary<int, GeneGenotypes> Genes { get; }

    /// <summary>P(genotypes of the gene | causes the disease by the mode) / P(genotypes | background).</summary>
    public double RatioOf(int gene, InheritanceMode mode) =>
        Genes.TryGetValue(gene, out var found) ? found.Under(mode).Ratio : _nothingFound[(int)mode];
}
