using System.Buffers.Text;
using GenomeTriage.Genome.Problems;
using GenomeTriage.Vcf.Problems;

namespace GenomeTriage.Vcf.Records;

/// <summary>The column POS.</summary>
internal static class PositionField
{
    /// <summary>Reads digits and nothing else, within 32 bits.</summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out int position)
    {
        position = 0;
        return !text.IsEmpty && char.IsAsciiDigit((char)text[0])
            && Utf8Parser.TryParse(text, out position, out var used) && used == text.Length;
    }

    /// <summary>The position of a record.</summary>
    public static int Parse(VcfRecord record)
    {
        var text = record.Column(RecordColumn.Pos);
        return TryParse(text, out var position)
            ? position
            : throw new InputException(RecordProblem.Error(record, VcfProblemCodes.PositionUnreadable, "POS", text, "0–2147483647"));
    }
}
