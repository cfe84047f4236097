using GenomeTriage.Knowledge.Mito;

namespace GenomeTriage.Knowledge.Building;

/// <summary>Unites MITOMAP's lists: counts from the polymorphisms, diseases from the reported ones, the mark from the confirmed.</summary>
internal sealed class MitomapAssembly
{
    private readonly Dictionary<(int Position, string Reference, string Alternate), MitomapVariant> _variants = [];

    public void AddPolymorphisms(IEnumerable<MitomapVariant> variants)
    {
        foreach (var variant in variants) _variants.TryAdd(KeyOf(variant), variant);
    }

    public void AddDiseases(IEnumerable<MitomapVariant> variants)
    {
        foreach (var variant in variants)
        {
            _variants.TryGetValue(KeyOf(variant), out var known);
            _variants[KeyOf(variant)] = known is null || known.Disease.Length == 0 ? variant : known with { Disease = $"{known.Disease} / {variant.Disease}" };
        }
    }

    public void AddConfirmed(IEnumerable<MitomapVariant> variants)
    {
        foreach (var variant in variants)
            _variants[KeyOf(variant)] = _variants.TryGetValue(KeyOf(variant), out var known)
                ? known with { IsConfirmed = true, Disease = variant.Disease, Status = variant.Status, Locus = variant.Locus }
                : variant;
    }

    public MitomapTable ToTable() => new(_variants.Values);

    private static (int Position, string Reference, string Alternate) KeyOf(MitomapVariant variant) =>
        (variant.Position, variant.Reference, variant.Alternate);
}
