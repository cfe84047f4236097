namespace GenomeTriage.Triage.Genotypes.Assertions;

/// <summary>
/// Which diseases ClinVar names for the pathogenic variants that a case carries in each gene, and for pathogenic changes of
/// the codons that its other variants change.
/// </summary>
internal sealed class NamedDiseases
{
    /// <summary>No gene.</summary>
    public static readonly NamedDiseases None = new([]);

    private readonly Dictionary<int, NamedForGene> _byGene;

    private NamedDiseases(Dictionary<int, NamedForGene> byGene) => _byGene = byGene;

    /// <summary>The names of a case.</summary>
    /// <param name="genes">The genes with variants, by index.</param>
    /// <param name="known">Known variants; <c>null</c> where they are left out.</param>
    public static NamedDiseases Of(IReadOnlyDictionary<int, GeneGenotypes> genes, KnownVariants? known)
    {
        if (known is null) return None;
        var byGene = new Dictionary<int, NamedForGene>();
        foreach (var (gene, genotypes) in genes)
            if (Of(genotypes.Variants, known) is { } named) byGene.Add(gene, named);
        return new NamedDiseases(byGene);
    }

    /// <summary>What is named for a gene; <c>null</c> where ClinVar calls no variant of it that the case carries pathogenic, and none of those codons.</summary>
    public NamedForGene? Find(int gene) => _byGene.GetValueOrDefault(gene);

    private static NamedForGene? Of(IEnumerable<CarriedVariant> variants, KnownVariants known)
    {
        var (names, first, hits) = (new HashSet<string>(StringComparer.Ordinal), default(CarriedVariant), 0);
        foreach (var variant in variants)
        {
            var named = NamesFor(variant, known).ToList();
            if (named.Count == 0) continue;
            names.UnionWith(named);
            first ??= variant;
            hits += variant.Zygosity == Zygosity.Homozygous ? 2 : 1;
        }

        return first is null ? null : new NamedForGene(names, first, Math.Min(hits, 2) / 2.0);
    }

    private static IEnumerable<string> NamesFor(CarriedVariant variant, KnownVariants known) =>
        variant.Neighbour is { } neighbour ? known.DiseasesOf(neighbour) : known.DiseasesOf(variant.Annotated);
}
