using System.Globalization;
using GenomeTriage.Genome.Problems;

namespace GenomeTriage.Knowledge.Sources.Reading;

/// <summary>One row of a table with named columns.</summary>
internal sealed class TableRow(SourceFile file, long line, IReadOnlyDictionary<string, int> columns, string[] fields)
{
    /// <summary>1-based line of the file where the row begins.</summary>
    public long Line => line;

    /// <summary>The text of a column, without white space around it.</summary>
    public string this[string column] => fields[columns[column]].Trim();

    /// <summary>A whole number of 0 or more.</summary>
    /// <exception cref="InputException">The field is no such number.</exception>
    public int Number(string column) => ParseNumber(this[column], column);

    /// <summary>A number behind an optional prefix such as <c>HGNC:</c>; 0 where the field is empty.</summary>
    /// <exception cref="InputException">There is something else behind the prefix.</exception>
    public int IdBehind(string column, string prefix)
    {
        var text = this[column].AsSpan();
        if (text.IsEmpty) return 0;
        if (text.StartsWith(prefix, StringComparison.Ordinal)) text = text[prefix.Length..];
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw Refuse(column, $"{prefix}number");
    }

    /// <summary>A real number; NaN where the field is empty, <c>NA</c> or <c>NaN</c>.</summary>
    /// <exception cref="InputException">The field is no number.</exception>
    public float Real(string column)
    {
        var text = this[column];
        if (text is "" or "NA" or "NaN") return float.NaN;
        return float.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : throw Refuse(column, "number");
    }

    /// <summary>The parts of a field, without empty ones and without white space around them.</summary>
    public string[] List(string column, char separator) =>
        this[column].Split(separator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>Whole numbers of 0 or more.</summary>
    /// <exception cref="InputException">A part of the field is no such number.</exception>
    public int[] Numbers(string column, char separator) => [.. List(column, separator).Select(text => ParseNumber(text, column))];

    /// <summary>The whole number in part of a field.</summary>
    /// <exception cref="InputException">The text is no such number.</exception>
    public int ParseNumber(ReadOnlySpan<char> text, string column) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw Refuse(column, "0, 1, 2 …");

    /// <summary>The problem of a field of this row.</summary>
    public InputException Refuse(string column, string? allowed = null, string code = SourceProblemCodes.SourceFieldInvalid) =>
        file.Refuse(code, line, column, this[column], allowed);
}
