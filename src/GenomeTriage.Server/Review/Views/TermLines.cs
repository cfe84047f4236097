using System.Text.RegularExpressions;
using GenomeTriage.Review.Cases;

namespace GenomeTriage.Server.Review.Views;

/// <summary>Terms as they stand in a text field: one a line, an id, a name, or <c>Krampanfall (HP:0001250)</c>.</summary>
internal static partial class TermLines
{
    public static IEnumerable<NewTerm> Read(string? text, bool isExcluded)
    {
        foreach (var line in (text ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            yield return new NewTerm(IdInBrackets().Match(line) is { Success: true } match ? match.Groups["id"].Value : line, isExcluded);
    }

    [GeneratedRegex(@"\((?<id>HP:\d{7})\)\s*$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex IdInBrackets();
}
