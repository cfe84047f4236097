using System.Text.RegularExpressions;
using GenomeTriage.Knowledge.Diagnoses;

namespace GenomeTriage.Knowledge.Building;

/// <summary>
/// Finds the disease a designation is for, by name and cautiously: the designation has to be for treatment, and what is
/// left of it without the words about treatment and patients has to be the whole name of a disease. A name that only
/// occurs somewhere in the text does not count: <i>non-small cell lung cancer</i> is not <i>small cell lung cancer</i>.
/// </summary>
internal static partial class TreatmentNames
{
    // A timeout is counted by the clock: on a machine with much else to do a pack could not be built. These patterns take time in
    // proportion to a designation, but for the words within one run of spaces.
    private const int NoTimeout = Timeout.Infinite;

    /// <summary>The marks by the form of the name they are for; see <see cref="Normalise"/>.</summary>
    public static ILookup<string, TreatabilityMark> ByName(IEnumerable<TreatabilityMark> marks) =>
        marks.Select(mark => (Name: NameIn(mark.Designation), Mark: mark))
            .Where(pair => pair.Name.Length > 0)
            .ToLookup(pair => pair.Name, pair => pair.Mark, StringComparer.Ordinal);

    /// <summary>The name in a designation, in the form of <see cref="Normalise"/>; empty where it is not for treatment.</summary>
    public static string NameIn(string designation)
    {
        var match = Treatment().Match(designation);
        if (!match.Success) return "";
        var name = Parenthesis().Replace(designation[match.Length..], " ");
        return Normalise(Patients().Replace(name, ""));
    }

    /// <summary>Lower case, possessives cut, every run of other signs than letters and digits one space.</summary>
    public static string Normalise(string name) =>
        Other().Replace(Possessive().Replace(name.ToLowerInvariant(), ""), " ").Trim();

    [GeneratedRegex(@"^\s*(?:for\s+)?(?:use\s+in\s+)?(?:the\s+)?(?:(?:long[- ]term|chronic|acute)\s+)?treatment\s+of\s+(?:(?:pediatric|paediatric|adult|all)\s+)?(?:patients\s+(?:with|who have)\s+)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, NoTimeout)]
    private static partial Regex Treatment();

    [GeneratedRegex(@"\([^)]*\)", RegexOptions.None, NoTimeout)]
    private static partial Regex Parenthesis();

    [GeneratedRegex(@"\s+in\s+(?:(?:pediatric|paediatric|adult)\s+)?(?:patients|children|adults|adolescents)\b.*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline, NoTimeout)]
    private static partial Regex Patients();

    [GeneratedRegex("['’]s\\b", RegexOptions.None, NoTimeout)]
    private static partial Regex Possessive();

    [GeneratedRegex("[^a-z0-9]+", RegexOptions.None, NoTimeout)]
    private static partial Regex Other();
}
