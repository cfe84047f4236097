using GenomeTriage.Genome.Problems;
using GenomeTriage.Knowledge.Diagnoses;
using GenomeTriage.Knowledge.Sources.Reading;

namespace GenomeTriage.Knowledge.Sources.Orphanet;

/// <summary>Reads the list of European Reference Networks.</summary>
internal static class NetworkParser
{
    /// <summary>The networks in the order of the file.</summary>
    /// <exception cref="InputException">The table is not as it should be.</exception>
    public static IReadOnlyList<ReferenceNetwork> Read(SourceFile file) =>
        [.. TableReader.Csv(file, "id", "shortname", "fullname", "website")
            .Select(row => new ReferenceNetwork(row["id"], row["shortname"].Replace('\u00A0', ' '), row["fullname"], row["website"]))];

    /// <summary>A short name without <c>ERN</c>, hyphens, spaces and case: the tables write the same network differently.</summary>
    public static string KeyOf(string shortName)
    {
        var isPrefixed = shortName.StartsWith("ERN", StringComparison.Ordinal) && shortName.Length > 4 && !char.IsLetterOrDigit(shortName[3]);
        var name = isPrefixed ? shortName[4..] : shortName;
        return string.Concat(name.Where(char.IsLetterOrDigit)).ToUpperInvariant();
    }
}
