using System.Globalization;
using GenomeTriage.Genome.Problems;
using GenomeTriage.Vcf.Problems;

namespace GenomeTriage.Vcf.Records;

/// <summary>Holds that a record has as many columns as the header line: a line that was cut off must not pass.</summary>
internal static class ColumnCount
{
    /// <summary>Checks a line of which the first columns, <paramref name="found"/> of them, are known.</summary>
    public static void Check(VcfRecord record, ReadOnlySpan<byte> line, int found)
    {
        var expected = record.Header.ColumnCount;
        if (expected == found && expected < 9) return;
        var count = line.Count((byte)'\t') + 1;
        if (count == expected) return;
        throw new InputException(new Problem(VcfProblemCodes.ColumnCountWrong, ProblemSeverity.Error)
        {
            File = record.File,
            Line = record.LineNumber > 0 ? record.LineNumber : null,
            Field = "#CHROM",
            Found = count.ToString(CultureInfo.InvariantCulture),
            Allowed = expected.ToString(CultureInfo.InvariantCulture),
        });
    }
}
