using GenomeTriage.Genome.Problems;
using GenomeTriage.Knowledge.Sources.Reading;

namespace GenomeTriage.Knowledge.Sources.Mondo;

/// <summary>Reads WHO's table of ICD-11 foundation entities and their codes for statistics.</summary>
internal static class Icd11Parser
{
    /// <summary>The MMS code of each foundation entity that has one, by foundation id.</summary>
    /// <exception cref="InputException">The table is not as it should be.</exception>
    public static IReadOnlyDictionary<string, string> Read(SourceFile file)
    {
        var codes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in TableReader.Tsv(file, "foundation_id", "code", "title"))
            if (row["code"].Length > 0) codes.TryAdd(row["foundation_id"], row["code"]);
        return codes;
    }
}
