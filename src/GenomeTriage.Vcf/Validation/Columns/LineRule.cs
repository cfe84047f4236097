using System.Buffers;
using System.Text.Unicode;
using GenomeTriage.Vcf.Problems;

namespace GenomeTriage.Vcf.Validation.Columns;

/// <summary>Every line: UTF-8 without control characters, and in records no column that is empty.</summary>
internal sealed class LineRule(ProblemList problems)
{
    private static readonly SearchValues<byte> Control = SearchValues.Create(
        [0, 1, 2, 3, 4, 5, 6, 7, 8, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31]);

    /// <summary>Checks the characters of any line.</summary>
    public void CheckCharacters(ReadOnlySpan<byte> line, long lineNumber)
    {
        var at = line.IndexOfAny(Control);
        if (at < 0 && Utf8.IsValid(line)) return;
        var found = at < 0 ? null : $"U+{line[at]:X4}";
        problems.Error(ValidationProblemCodes.CharacterNotAllowed, lineNumber, "line", found, "UTF-8");
    }

    /// <summary>Checks that no column is empty.</summary>
    public void CheckColumns(ReadOnlySpan<byte> line, long lineNumber)
    {
        if (line.IndexOf("\t\t"u8) >= 0 || line is [(byte)'\t', ..] or [.., (byte)'\t'])
            problems.Error(ValidationProblemCodes.ColumnEmpty, lineNumber, "line", (string?)null, ".");
    }
}
