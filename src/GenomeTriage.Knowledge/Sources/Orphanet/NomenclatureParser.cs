using GenomeTriage.Genome.Problems;
using GenomeTriage.Knowledge.Diseases;
using GenomeTriage.Knowledge.Sources.Reading;

namespace GenomeTriage.Knowledge.Sources.Orphanet;

/// <summary>An ORPHA entry with the definition that goes with it.</summary>
internal readonly record struct DefinedEntry(OrphanetEntry Entry, string Definition);

/// <summary>Reads Orphanet's nomenclature: names, synonyms, type, onset, inheritance, definition.</summary>
internal static class NomenclatureParser
{
    /// <summary>The entries in ascending order of ORPHA number.</summary>
    /// <exception cref="InputException">A field is not as the format has it, or a number occurs twice.</exception>
    public static IReadOnlyList<DefinedEntry> Read(SourceFile file)
    {
        var entries = new SortedDictionary<int, DefinedEntry>();
        foreach (var row in TableReader.Tsv(file, "orpha", "name", "type", "synonyms", "onset", "inheritance", "definition"))
            if (!entries.TryAdd(row.Number("orpha"), Entry(row)))
                throw row.Refuse("orpha", "each number once", SourceProblemCodes.SourceDuplicate);
        return [.. entries.Values];
    }

    private static DefinedEntry Entry(TableRow row) => new(
        new OrphanetEntry
        {
            Orpha = row.Number("orpha"),
            Name = row["name"],
            Type = OrphanetWords.Type(row, "type"),
            Synonyms = row.List("synonyms", '|'),
            Onset = OrphanetWords.Onset(row, "onset"),
            Inheritance = OrphanetWords.Inheritance(row, "inheritance"),
        },
        row["definition"]);
}
