using System.Text.RegularExpressions;

namespace GenomeTriage.Phenotype.Tests.Profiles;

/// <summary>What a name series is, as patterns: slower to run than to read, and so what the reading by hand is held to.</summary>
internal static partial class NamePatterns
{
    public static string SeriesOf(string name)
    {
        var series = name.ToLowerInvariant().Split(';')[0];
        series = Inheritance().Replace(series, "");
        series = Kinds().Replace(series, "");
        series = Brackets().Replace(series, "");
        series = Numbers().Replace(series, "");
        series = Qualifiers().Replace(series, "");
        return OtherThanLetters().Replace(series, " ").Trim();
    }

    [GeneratedRegex(@",? (autosomal (dominant|recessive)|x-linked( (dominant|recessive))?)\b", RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex Inheritance();

    [GeneratedRegex(@"\b(type|group|subtype|complementation group)\b", RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex Kinds();

    [GeneratedRegex(@"[()\[\]{}]", RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex Brackets();

    [GeneratedRegex(@"\b(\d+[a-z]{0,2}|[ivx]+|[a-z]\d*|1q|susceptibility to)\b", RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex Numbers();

    [GeneratedRegex(@",? (with|without|and|or) .*", RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex Qualifiers();

    [GeneratedRegex("[^a-z]+", RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex OtherThanLetters();
}
