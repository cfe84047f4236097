using System.Collections.Frozen;

namespace GenomeTriage.Phenotype.Profiles;

/// <summary>
/// Name series that bind nothing: what is left of the name says only what kind of thing it is, or a sign that hundreds of
/// unrelated diseases have. <c>8p23.1 microdeletion syndrome</c> and <c>2p15p16.1 microdeletion syndrome</c> are both of
/// the series <c>p microdeletion syndrome</c> and share nothing but the word.
/// </summary>
internal static class VagueSeries
{
    private static readonly FrozenSet<string> Words = new[]
    {
        "syndrome", "disease", "disorder", "disorders", "deficiency", "anomaly", "anomalies", "malformation", "malformations", "familial",
        "hereditary", "congenital", "isolated", "rare", "genetic", "primary", "idiopathic", "early", "late", "onset", "infantile",
        "juvenile", "adult", "severe", "mild", "of", "the", "due", "to", "in", "a", "non", "syndromic", "nonsyndromic", "linked", "form",
        "chromosome", "chromosomal", "deletion", "microdeletion", "duplication", "microduplication", "triplication", "monosomy", "trisomy",
        "tetrasomy", "uniparental", "disomy", "maternal", "paternal", "ring", "recombinant", "inversion", "partial", "mosaic", "distal",
        "proximal", "terminal", "interstitial", "p", "q", "x", "y", "intellectual", "developmental", "disability", "mental", "retardation",
        "deafness", "hearing", "loss", "cancer", "susceptibility", "combined",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a series (as <see cref="NameSeries.Of"/> leaves it) is vague; the empty one is.</summary>
    public static bool Contains(string series)
    {
        foreach (var word in series.AsSpan().Split(' '))
            if (!Words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(series.AsSpan()[word]) && series.AsSpan()[word].Length > 0) return false;
        return true;
    }
}
