using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace GenomeTriage.Vcf.Compression.Deflate;

/// <summary>Repeats bytes that were written before.</summary>
internal static class MatchCopier
{
    /// <summary>Bytes behind a match that may be overwritten: matches are copied in steps of this many.</summary>
    public const int Slack = 16;

    /// <summary>Bytes that must be free for any match.</summary>
    public const int RoomNeeded = DeflateAlphabet.MaximumMatch + Slack;

    /// <summary>
    /// Copies <paramref name="length"/> bytes from <paramref name="distance"/> back to <paramref name="at"/>. The
    /// caller has checked that <paramref name="distance"/> is not more than <paramref name="at"/> and that the longest
    /// match and <see cref="Slack"/> fit: that is what keeps the unchecked copies inside the buffer.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Copy(ref byte start, int at, int distance, int length)
    {
        ref var target = ref Unsafe.Add(ref start, at);
        ref var source = ref Unsafe.Subtract(ref target, distance);
        if (distance >= Slack)
        {
            var i = 0;
            do
            {
                Vector128.LoadUnsafe(ref source, (nuint)i).StoreUnsafe(ref target, (nuint)i);
                i += Slack;
            }
            while (i < length);
            return;
        }

        CopyClose(ref source, ref target, distance, length);
    }

    /// <summary>The match overlaps itself: each step may read what the step before wrote.</summary>
    private static void CopyClose(ref byte source, ref byte target, int distance, int length)
    {
        if (distance == 1)
        {
            MemoryMarshal.CreateSpan(ref target, length).Fill(source);
            return;
        }

        if (distance >= sizeof(ulong))
        {
            for (var i = 0; i < length; i += sizeof(ulong))
                Unsafe.WriteUnaligned(ref Unsafe.Add(ref target, i), Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref source, i)));
            return;
        }

        for (var i = 0; i < length; i++) Unsafe.Add(ref target, i) = Unsafe.Add(ref source, i);
    }
}
