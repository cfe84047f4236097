using System.Globalization;
using GenomeTriage.Genome.Positions;
using GenomeTriage.Genome.Problems;
using GenomeTriage.Genome.Variants;

namespace GenomeTriage.Annotation.SiteSources.Building;

/// <summary>
/// Scores in a table parted by tabs, plain or gzip, as CADD publishes them: comment lines with <c>##</c>, then the names of
/// the columns (<c>#Chrom Pos Ref Alt …</c>), then one line an allele.
/// </summary>
internal sealed class ScoreTable(IReadOnlyList<ScoreField> fields, string file)
{
    private static readonly string[][] KeyNames = [["Chrom", "chr", "CHROM"], ["Pos", "POS", "grch38_pos"], ["Ref", "REF"], ["Alt", "ALT"]];
    private int[] _columns = [];

    /// <summary>The rows, in the order of the table; lines of other contigs and missing scores are passed over.</summary>
    /// <exception cref="InputException">A column is missing, or a line cannot be read.</exception>
    internal IEnumerable<SiteRow> Read(TextReader text)
    {
        long number = 0;
        while (text.ReadLine() is { } line)
        {
            number++;
            if (line.StartsWith("##", StringComparison.Ordinal) || line.Length == 0) continue;
            if (_columns.Length == 0) FindColumns(line.TrimStart('#').Split('\t'));
            else if (Parse(line.Split('\t'), number) is { } row) yield return row;
        }
    }

    private void FindColumns(string[] names)
    {
        var wanted = KeyNames.Concat(fields.Select(field => new[] { field.Field }));
        _columns = [.. wanted.Select(choices => Array.FindIndex(names, name => choices.Contains(name, StringComparer.OrdinalIgnoreCase)) is >= 0 and var at
            ? at : throw Fail(SiteSourceProblemCodes.FieldMissing, choices[0], 0))];
    }

    private SiteRow? Parse(string[] cells, long line)
    {
        if (cells.Length <= _columns.Max()) throw Fail(SiteSourceProblemCodes.LineUnreadable, null, line);
        if (!Contig.TryParse(cells[_columns[0]], out var contig)) return null;
        if (!int.TryParse(cells[_columns[1]], NumberStyles.None, CultureInfo.InvariantCulture, out var position)) throw Fail(SiteSourceProblemCodes.LineUnreadable, cells[_columns[1]], line);
        var values = _columns[4..].Select(column => float.TryParse(cells[column], CultureInfo.InvariantCulture, out var score) ? score : float.NaN).ToArray();
        if (Array.TrueForAll(values, float.IsNaN)) return null;
        return new SiteRow(AlleleTrimming.Trim(new SmallVariant(contig, position, cells[_columns[2]].ToUpperInvariant(), cells[_columns[3]].ToUpperInvariant())), values);
    }

    private InputException Fail(string code, string? found, long line) =>
        new(new Problem(code, ProblemSeverity.Error) { File = file, Line = line == 0 ? null : line, Found = found });
}
