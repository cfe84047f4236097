using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace GenomeTriage.Vcf.Compression.Deflate;

/// <summary>The data of a compressed block: literals and matches until the end of the block, up to the ends of input and output.</summary>
internal static class CompressedBlock
{
    private const int LiteralMask = (1 << DeflateCodes.LiteralIndexBits) - 1;
    private const int DistanceMask = (1 << DeflateCodes.DistanceIndexBits) - 1;

    /// <summary>
    /// Decodes until the block ends or input or output run low.
    /// </summary>
    /// <remarks>
    /// Invariant of the loop: at its head there is room for a literal and the longest match. One filling (56 bits) is enough for
    /// two literals (30) on their own, or for the rest of a length (15 + 5) and a distance (15 + 13).
    /// </remarks>
    /// <param name="codes">The codes of the block.</param>
    /// <param name="reader">The input.</param>
    /// <param name="margin">Bytes of input below which to stop; 0 where all input is there.</param>
    /// <param name="output">The output.</param>
    /// <param name="outputAt">Where the next byte goes.</param>
    /// <returns>Whether the block ended.</returns>
    public static bool Run(DeflateCodes codes, ref BitReader reader, int margin, Span<byte> output, ref int outputAt)
    {
        FastCompressedBlock.Run(codes, ref reader, output, ref outputAt);
        var literals = codes.Literals.Entries;
        var distances = codes.Distances.Entries;
        var at = outputAt;
        var limit = output.Length - Inflater.OutputSlack;
        var ended = false;
        while (at <= limit && reader.Remaining >= margin && reader.Overrun <= sizeof(ulong))
        {
            reader.Fill();
            var entry = Next(literals, ref reader, LiteralMask);
            if (entry.Kind == HuffmanKind.Literal)
            {
                output[at++] = (byte)entry.Value;
                entry = Next(literals, ref reader, LiteralMask);
                if (entry.Kind == HuffmanKind.Literal)
                {
                    output[at++] = (byte)entry.Value;
                    continue;
                }

                reader.Fill();
            }

            ended = entry.Kind == HuffmanKind.End;
            if (ended) break;
            at += CopyMatch(entry, distances, ref reader, output, at);
        }

        outputAt = at;
        return ended;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static HuffmanEntry Next(HuffmanEntry[] entries, ref BitReader reader, int mask)
    {
        var entry = entries[(int)reader.Bits & mask];
        if (entry.Kind == HuffmanKind.Subtable)
        {
            reader.Drop(entry.CodeBits);
            entry = entries[entry.Value + ((int)reader.Bits & ((1 << entry.ExtraBits) - 1))];
        }

        reader.Drop(entry.CodeBits);
        return entry;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int CopyMatch(HuffmanEntry entry, HuffmanEntry[] distances, ref BitReader reader, Span<byte> output, int at)
    {
        var length = entry.Value + reader.Take(entry.ExtraBits);
        var far = Next(distances, ref reader, DistanceMask);
        var distance = far.Value + reader.Take(far.ExtraBits);
        if (entry.Kind != HuffmanKind.Base || far.Kind != HuffmanKind.Base || distance > at || output.Length - at < MatchCopier.RoomNeeded)
            throw new InvalidDataException("deflate: code or distance");
        MatchCopier.Copy(ref MemoryMarshal.GetReference(output), at, distance, length);
        return length;
    }
}
