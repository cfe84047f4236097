using System.Text.RegularExpressions;

namespace GenomeTriage.Phenotype.Profiles;

/// <summary>
/// The series a disease name belongs to: what is left of it once inheritance, type, numbers and qualifiers are cut, so
/// that <c>Deafness, autosomal recessive 4</c> and <c>… 7</c> are of one series.
/// </summary>
internal static partial class NameSeries
{
    // Time is counted by the clock: on a machine with much else to do, a thread that waits its turn would be taken for a
    // pattern that does not end, and no model could be made. These patterns take time in proportion to a name, and names
    // come from the pack.
    private const int NoTimeout = Timeout.Infinite;

    /// <summary>The series; empty where nothing is left.</summary>
    public static string Of(string name)
    {
        var series = name.ToLowerInvariant();
        var end = series.IndexOf(';', StringComparison.Ordinal);
        if (end >= 0) series = series[..end];
        series = Inheritance().Replace(series, "");
        series = Kinds().Replace(series, "");
        series = Brackets().Replace(series, "");
        series = Numbers().Replace(series, "");
        series = Qualifiers().Replace(series, "");
        return OtherThanLetters().Replace(series, " ").Trim();
    }

    [GeneratedRegex(@",? (autosomal (dominant|recessive)|x-linked( (dominant|recessive))?)\b", RegexOptions.ExplicitCapture, NoTimeout)]
    private static partial Regex Inheritance();

    [GeneratedRegex(@"\b(type|group|subtype|complementation group)\b", RegexOptions.ExplicitCapture, NoTimeout)]
    private static partial Regex Kinds();

    [GeneratedRegex(@"[()\[\]{}]", RegexOptions.ExplicitCapture, NoTimeout)]
    private static partial Regex Brackets();

    [GeneratedRegex(@"\b(\d+[a-z]{0,2}|[ivx]+|[a-z]\d*|1q|susceptibility to)\b", RegexOptions.ExplicitCapture, NoTimeout)]
    private static partial Regex Numbers();

    [GeneratedRegex(@",? (with|without|and|or) .*", RegexOptions.ExplicitCapture, NoTimeout)]
    private static partial Regex Qualifiers();

    [GeneratedRegex("[^a-z]+", RegexOptions.ExplicitCapture, NoTimeout)]
    private static partial Regex OtherThanLetters();
}
