using System.Buffers;
using GenomeTriage.Vcf.Records;

namespace GenomeTriage.Vcf.Writing;

/// <summary>Writes the line of a record.</summary>
internal static class RecordText
{
    /// <summary>The line as it was read, byte for byte.</summary>
    public static void Write(IBufferWriter<byte> target, VcfRecord record)
    {
        target.Write(record.Line);
        target.Write("\n"u8);
    }

    /// <summary>The line with another INFO column; all before and behind it is as it was read.</summary>
    public static void Write(IBufferWriter<byte> target, VcfRecord record, InfoAdditions additions)
    {
        if (additions.IsEmpty)
        {
            Write(target, record);
            return;
        }

        var (start, length) = record.BoundsOf(RecordColumn.Info);
        target.Write(record.Line[..start]);
        WriteInfo(target, record, additions);
        target.Write(record.Line[(start + length)..]);
        target.Write("\n"u8);
    }

    private static void WriteInfo(IBufferWriter<byte> target, VcfRecord record, InfoAdditions additions)
    {
        foreach (var field in record.Info)
        {
            if (additions.Contains(field.Key)) continue;
            target.Write(field.Bytes);
            target.Write(";"u8);
        }

        target.Write(additions.Bytes);
    }
}
