namespace GenomeTriage.Triage.Genotypes.Assertions;

/// <summary>Which diseases ClinVar names for the pathogenic variants that a case carries in each gene.</summary>
internal sealed class NamedDiseases
{
    /// <summary>No gene.</summary>
    public static readonly NamedDiseases None = new([]);

    private readonly Dictionary<int, HashSet<string>> _byGene;

    private NamedDiseases(Dictionary<int, HashSet<string>> byGene) => _byGene = byGene;

    /// <summary>The names of a case.</summary>
    /// <param name="genes">The genes with variants, by index.</param>
    /// <param name="known">Known variants; <c>null</c> where they are left out.</param>
    public static NamedDiseases Of(IReadOnlyDictionary<int, GeneGenotypes> genes, KnownVariants? known)
    {
        if (known is null) return None;
        var byGene = new Dictionary<int, HashSet<string>>();
        foreach (var (gene, genotypes) in genes)
        {
            var names = genotypes.Variants.SelectMany(variant => known.DiseasesOf(variant.Annotated)).ToHashSet(StringComparer.Ordinal);
            if (names.Count > 0) byGene.Add(gene, names);
        }

        return new NamedDiseases(byGene);
    }

    /// <summary>The names by <see cref="PlainName"/>; <c>null</c> where the case carries no variant of the gene that ClinVar calls pathogenic.</summary>
    public IReadOnlySet<string>? Find(int gene) => _byGene.GetValueOrDefault(gene);
}
