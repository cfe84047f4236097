using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace GenomeTriage.Vcf.Compression.Deflate;

/// <summary>
/// The loop in which inflating spends its time: that of <see cref="CompressedBlock"/> without the care that the ends
/// of input and output need. It stops well before either, and at anything unusual, and leaves that to the careful one.
/// </summary>
internal static class FastCompressedBlock
{
    private const int LiteralMask = (1 << DeflateCodes.LiteralIndexBits) - 1;
    private const int DistanceMask = (1 << DeflateCodes.DistanceIndexBits) - 1;

    /// <summary>Decodes until input or output run low, or a code comes that is no literal and no match.</summary>
    /// <remarks>
    /// Invariants: at the head of the loop eight bytes of input can be read, and the output has room for three literals
    /// and a match. A filling holds 56 bits or more: three codes (45), or the rest of a length (20) and a distance (28).
    /// Indexes of first tables are masked to their size and those of second tables are in range by construction, so
    /// the accesses without bounds check stay inside.
    /// </remarks>
    public static void Run(DeflateCodes codes, ref BitReader reader, Span<byte> output, ref int outputAt)
    {
        ref var literals = ref MemoryMarshal.GetArrayDataReference(codes.Literals.Entries);
        ref var distances = ref MemoryMarshal.GetArrayDataReference(codes.Distances.Entries);
        ref var input = ref MemoryMarshal.GetReference(reader.Input);
        ref var target = ref MemoryMarshal.GetReference(output);
        var (at, bits, count, to) = (reader.At, reader.Bits, reader.Count, outputAt);
        var inputLimit = reader.Input.Length - sizeof(ulong);
        var outputLimit = output.Length - MatchCopier.RoomNeeded - 3;
        while (at <= inputLimit && to <= outputLimit)
        {
            bits |= Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref input, at)) << count;
            at += (63 - count) >> 3;
            count |= 56;
            var entry = Unsafe.Add(ref literals, (int)bits & LiteralMask);
            if (entry.IsLiteral)
            {
                bits >>= (int)entry.Packed;
                count -= entry.CodeBits;
                Unsafe.Add(ref target, to++) = (byte)entry.Value;
                entry = Unsafe.Add(ref literals, (int)bits & LiteralMask);
                if (entry.IsLiteral)
                {
                    bits >>= (int)entry.Packed;
                    count -= entry.CodeBits;
                    Unsafe.Add(ref target, to++) = (byte)entry.Value;
                    entry = Unsafe.Add(ref literals, (int)bits & LiteralMask);
                    if (entry.IsLiteral)
                    {
                        bits >>= (int)entry.Packed;
                        count -= entry.CodeBits;
                        Unsafe.Add(ref target, to++) = (byte)entry.Value;
                        continue;
                    }
                }

                if (at > inputLimit) break;
                bits |= Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref input, at)) << count;
                at += (63 - count) >> 3;
                count |= 56;
            }

            // From here on nothing is taken for good before the match is known to be sound.
            var (nextBits, nextCount) = (bits, count);
            if (entry.Kind == HuffmanKind.Subtable)
                entry = Second(ref literals, entry, ref nextBits, ref nextCount);
            nextBits >>= (int)entry.Packed;
            nextCount -= entry.CodeBits;
            if (entry.IsLiteral)
            {
                (bits, count) = (nextBits, nextCount);
                Unsafe.Add(ref target, to++) = (byte)entry.Value;
                continue;
            }

            if (entry.Kind != HuffmanKind.Base) break;
            var length = entry.Value + ((int)nextBits & ((1 << entry.ExtraBits) - 1));
            nextBits >>= entry.ExtraBits;
            nextCount -= entry.ExtraBits;
            var far = Unsafe.Add(ref distances, (int)nextBits & DistanceMask);
            if (far.Kind == HuffmanKind.Subtable) far = Second(ref distances, far, ref nextBits, ref nextCount);
            nextBits >>= (int)far.Packed;
            nextCount -= far.CodeBits;
            var distance = far.Value + ((int)nextBits & ((1 << far.ExtraBits) - 1));
            if (far.Kind != HuffmanKind.Base || distance > to) break;
            bits = nextBits >> far.ExtraBits;
            count = nextCount - far.ExtraBits;
            MatchCopier.Copy(ref target, to, distance, length);
            to += length;
        }

        reader.Resume(at, bits, count);
        outputAt = to;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static HuffmanEntry Second(ref HuffmanEntry entries, HuffmanEntry first, ref ulong bits, ref int count)
    {
        bits >>= (int)first.Packed;
        count -= first.CodeBits;
        return Unsafe.Add(ref entries, first.Value + ((int)bits & ((1 << first.ExtraBits) - 1)));
    }
}
