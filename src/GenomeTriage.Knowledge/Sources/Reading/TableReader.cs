using System.Globalization;
using System.Text;
using GenomeTriage.Genome.Problems;

namespace GenomeTriage.Knowledge.Sources.Reading;

/// <summary>
/// Reads tables with named columns, parted by tabs or by commas (RFC 4180). Lines above the header that begin with
/// <c>#</c> are comments; the header itself may begin with one.
/// </summary>
internal static class TableReader
{
    /// <summary>The rows of a tab-separated table that has at least <paramref name="columns"/>.</summary>
    /// <exception cref="InputException">The header or a row is not as it should be.</exception>
    public static IEnumerable<TableRow> Tsv(SourceFile file, params string[] columns) =>
        Rows(file, file.Lines().Select(line => (line.Number, line.Text.Split('\t'))), columns);

    /// <summary>The rows of a comma-separated table that has at least <paramref name="columns"/>.</summary>
    /// <inheritdoc cref="Tsv"/>
    public static IEnumerable<TableRow> Csv(SourceFile file, params string[] columns) =>
        Rows(file, CsvText.Records(file), columns);

    private static IEnumerable<TableRow> Rows(SourceFile file, IEnumerable<(long Line, string[] Fields)> records, string[] needed)
    {
        Dictionary<string, int>? header = null;
        foreach (var (line, fields) in records)
        {
            if (header is null)
            {
                header = Header(fields, needed);
                if (header is null && !fields[0].StartsWith('#')) throw HeaderMissing(file, line, needed);
                continue;
            }

            if (fields is [""]) continue;
            if (fields.Length != header.Count)
                throw file.Refuse(SourceProblemCodes.SourceColumnCount, line, null, Text(fields.Length), Text(header.Count));
            file.Count++;
            yield return new TableRow(file, line, header, fields);
        }

        if (header is null) throw HeaderMissing(file, 1, needed);
    }

    private static Dictionary<string, int>? Header(string[] fields, string[] needed)
    {
        var header = new Dictionary<string, int>(fields.Length, StringComparer.Ordinal);
        for (var i = 0; i < fields.Length; i++)
            if (!header.TryAdd(i == 0 ? fields[i].TrimStart('#').Trim() : fields[i].Trim(), i)) return null;
        return needed.All(header.ContainsKey) ? header : null;
    }

    private static InputException HeaderMissing(SourceFile file, long line, string[] needed) =>
        file.Refuse(SourceProblemCodes.SourceHeaderMissing, line, null, null, string.Join(", ", needed));

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}

/// <summary>Comma-separated records as RFC 4180 has them: quotes, doubled quotes, line ends inside quotes.</summary>
internal static class CsvText
{
    public static IEnumerable<(long Line, string[] Fields)> Records(SourceFile file)
    {
        var fields = new List<string>();
        var field = new StringBuilder();
        var quoted = false;
        var first = 0L;
        foreach (var (number, text) in file.Lines())
        {
            if (!quoted) first = number;
            else field.Append('\n');
            quoted = ReadLine(text, fields, field, quoted);
            if (quoted) continue;
            fields.Add(Take(field));
            yield return (first, [.. fields]);
            fields.Clear();
        }

        if (quoted) throw file.Refuse(SourceProblemCodes.SourceFieldInvalid, first, null, "\"", "closing quote");
    }

    // Returns whether the line ends inside quotes.
    private static bool ReadLine(string line, List<string> fields, StringBuilder field, bool quoted)
    {
        for (var i = 0; i < line.Length; i++)
        {
            var letter = line[i];
            if (letter == '"' && quoted && i + 1 < line.Length && line[i + 1] == '"') field.Append(line[i++]);
            else if (letter == '"') quoted = !quoted;
            else if (letter == ',' && !quoted) fields.Add(Take(field));
            else field.Append(letter);
        }

        return quoted;
    }

    private static string Take(StringBuilder field)
    {
        var text = field.ToString();
        field.Clear();
        return text;
    }
}
