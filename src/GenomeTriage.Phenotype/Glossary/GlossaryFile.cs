using GenomeTriage.Genome.Problems;
using GenomeTriage.Knowledge.Ontology;

namespace GenomeTriage.Phenotype.Glossary;

/// <summary>
/// Reads a glossary: one line a term with four columns between tabs (HPO id, English label, Swedish names, Norwegian
/// bokmål names), names between bars with the preferred one first. Lines that start with <c>#</c> are comments.
/// </summary>
internal static class GlossaryFile
{
    private static readonly string[] Columns = ["id", "en", "sv", "nb"];

    /// <exception cref="ConfigurationException">A line breaks the form; the problem names file, line and column.</exception>
    public static List<GlossaryEntry> Read(TextReader reader, string file)
    {
        var entries = new List<GlossaryEntry>();
        var seen = new HashSet<HpoTermId>();
        for (var line = 1; reader.ReadLine() is { } text; line++)
        {
            if (text.Length == 0 || text[0] == '#') continue;
            var entry = Parse(text, new Place(file, line));
            if (!seen.Add(entry.Id)) throw new Place(file, line).Error(GlossaryProblemCodes.GlossaryDuplicateTerm, 0, entry.Id.ToString());
            entries.Add(entry);
        }

        return entries;
    }

    private static GlossaryEntry Parse(string text, Place place)
    {
        var cells = text.Split('\t');
        if (cells.Length != Columns.Length) throw place.Error(GlossaryProblemCodes.GlossaryColumnCount, 0, text);
        if (!HpoTermId.TryParse(cells[0], out var id)) throw place.Error(GlossaryProblemCodes.GlossaryBadTermId, 0, cells[0]);
        if (string.IsNullOrWhiteSpace(cells[1])) throw place.Error(GlossaryProblemCodes.GlossaryEmptyName, 1, text);
        return new GlossaryEntry(id, cells[1], Names(cells[2], 2, place), Names(cells[3], 3, place));
    }

    private static string[] Names(string cell, int column, Place place)
    {
        var names = cell.Split('|');
        foreach (var name in names)
            if (name.Length == 0 || name != name.Trim()) throw place.Error(GlossaryProblemCodes.GlossaryEmptyName, column, cell);
        return names;
    }

    private readonly record struct Place(string File, int Line)
    {
        public ConfigurationException Error(string code, int column, string found) => new(new Problem(code, ProblemSeverity.Error)
        {
            File = File,
            Line = Line,
            Field = Columns[column],
            Found = found,
        });
    }
}
