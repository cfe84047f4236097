namespace GenomeTriage.Knowledge.Mito;

/// <summary>MITOMAP's confirmed mutations, reported diseases and polymorphisms, one entry a variant.</summary>
public sealed class MitomapTable
{
    private readonly MitomapVariant[] _variants;
    private readonly Dictionary<(int Position, string Reference, string Alternate), MitomapVariant> _byAlleles;

    /// <summary>Builds the table; each variant once.</summary>
    public MitomapTable(IEnumerable<MitomapVariant> variants)
    {
        _variants = [.. variants.OrderBy(variant => variant.Position).ThenBy(variant => variant.Reference, StringComparer.Ordinal)
            .ThenBy(variant => variant.Alternate, StringComparer.Ordinal)];
        _byAlleles = _variants.ToDictionary(variant => (variant.Position, variant.Reference, variant.Alternate));
    }

    /// <summary>All variants in ascending order of position and alleles.</summary>
    public IReadOnlyList<MitomapVariant> Variants => _variants;

    /// <summary>Finds a variant by its 1-based position and alleles; <c>null</c> where MITOMAP does not list it.</summary>
    public MitomapVariant? Find(int position, string reference, string alternate) =>
        _byAlleles.GetValueOrDefault((position, reference, alternate));
}
