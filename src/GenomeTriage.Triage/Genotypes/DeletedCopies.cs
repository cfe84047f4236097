using GenomeTriage.Annotation.Structural;

namespace GenomeTriage.Triage.Genotypes;

/// <summary>
/// A small variant that lies under a heterozygous deletion shows alone, as if it were on both copies. It is one hit of a
/// gene, and the deletion is the other, on the other copy.
/// </summary>
internal static class DeletedCopies
{
    /// <summary>Marks the variants of one gene.</summary>
    public static void Mark(List<CarriedVariant> variants)
    {
        for (var i = 0; i < variants.Count; i++)
            if (variants[i] is { Zygosity: Zygosity.Homozygous, Annotated.Structural: null } alone && DeletionOver(alone, variants) is { } deletion)
                variants[i] = alone with { Zygosity = Zygosity.Heterozygous, DeletedCopy = deletion };
    }

    private static StructuralVariant? DeletionOver(CarriedVariant variant, List<CarriedVariant> variants)
    {
        var place = variant.Annotated.Variant;
        return variants.Find(other => other is { Zygosity: Zygosity.Heterozygous, Annotated.Structural.Kind: StructuralKind.Deletion }
            && other.Annotated.Structural!.Contig == place.Contig
            && other.Annotated.Structural!.Span.Start < place.Position && place.End <= other.Annotated.Structural!.Span.End)?.Annotated.Structural;
    }
}
