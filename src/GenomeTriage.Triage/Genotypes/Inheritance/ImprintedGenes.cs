namespace GenomeTriage.Triage.Genotypes.Inheritance;

/// <summary>
/// Genes whose dominant diseases are known to depend on the parent of origin, with the copy that is read (Monk et al.,
/// Genomic imprinting disorders, Nat Rev Genet 2019; GeneReviews of the diseases). GNAS is not among them: either copy
/// causes a disease, another one each.
/// </summary>
internal static class ImprintedGenes
{
    private static readonly Dictionary<string, ActiveCopy> Copies = new(StringComparer.Ordinal)
    {
        ["UBE3A"] = ActiveCopy.Maternal,
        ["CDKN1C"] = ActiveCopy.Maternal,
        ["KCNK9"] = ActiveCopy.Maternal,
        ["MAGEL2"] = ActiveCopy.Paternal,
        ["MKRN3"] = ActiveCopy.Paternal,
        ["DLK1"] = ActiveCopy.Paternal,
        ["IGF2"] = ActiveCopy.Paternal,
        ["SGCE"] = ActiveCopy.Paternal,
        ["SDHD"] = ActiveCopy.Paternal,
        ["SDHAF2"] = ActiveCopy.Paternal,
    };

    /// <summary>The copy that is read; <c>null</c> for genes that are not imprinted, or not known to be.</summary>
    public static ActiveCopy? Find(string symbol) => Copies.GetValueOrDefault(symbol);
}
