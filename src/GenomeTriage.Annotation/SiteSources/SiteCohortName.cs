using System.Buffers;

namespace GenomeTriage.Annotation.SiteSources;

/// <summary>The names that a cohort may have: they stand in VCF fields, where other characters would end a value.</summary>
public static class SiteCohortName
{
    private const int Longest = 40;
    private static readonly SearchValues<char> Letters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-.");

    /// <summary>Whether a cohort may be called so: 1 to 40 letters of ASCII, digits, <c>_</c>, <c>-</c> and <c>.</c>.</summary>
    public static bool IsAllowed(string name) => name.Length is > 0 and <= Longest && !name.AsSpan().ContainsAnyExcept(Letters);
}
