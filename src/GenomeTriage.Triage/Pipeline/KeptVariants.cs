using GenomeTriage.Annotation;
using GenomeTriage.Genome.Variants;

namespace GenomeTriage.Triage.Pipeline;

/// <summary>
/// The alleles kept so far, each once. Of two records of one allele the one with the better call is kept, whichever
/// comes first, so that the order of records within a position changes nothing.
/// </summary>
internal sealed class KeptVariants(int proband)
{
    private readonly Dictionary<SmallVariant, AnnotatedVariant> _variants = [];

    /// <summary>How many.</summary>
    public int Count => _variants.Count;

    /// <summary>Adds a variant; <c>false</c> where the allele was there already.</summary>
    public bool Add(AnnotatedVariant variant)
    {
        if (_variants.TryAdd(variant.Variant, variant)) return true;
        if (Compare(variant, _variants[variant.Variant]) > 0) _variants[variant.Variant] = variant;
        return false;
    }

    /// <summary>The variants in order of place and alleles.</summary>
    public AnnotatedVariant[] InOrder() => [.. _variants.Values.OrderBy(variant => variant.Variant)];

    private int Compare(AnnotatedVariant a, AnnotatedVariant b)
    {
        var (one, other) = (a.Calls.Span[proband], b.Calls.Span[proband]);
        var byFilter = b.Filter.Status.CompareTo(a.Filter.Status);
        if (byFilter != 0) return byFilter;
        var byGenotype = Nullable.Compare(one.Quality, other.Quality);
        if (byGenotype != 0) return byGenotype;
        var byQuality = Nullable.Compare(a.Quality, b.Quality);
        return byQuality != 0 ? byQuality : one.Alternate.CompareTo(other.Alternate);
    }
}
