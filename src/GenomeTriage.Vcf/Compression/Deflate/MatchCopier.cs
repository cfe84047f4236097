using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

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
    /// caller has checked that <paramref name="distance"/> is not more than <paramref name="at"/> and that the match
    /// and <see cref="Slack"/> fit: that is what keeps the unchecked copies inside the span.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Copy(Span<byte> output, int at, int distance, int length)
    {
        ref var target = ref Unsafe.Add(ref MemoryMarshal.GetReference(output), at);
        ref var source = ref Unsafe.Subtract(ref target, distance);
        if (distance >= Slack)
        {
            for (var i = 0; i < length; i += Slack)
                Unsafe.WriteUnaligned(ref Unsafe.Add(ref target, i), Unsafe.ReadUnaligned<Int128>(ref Unsafe.Add(ref source, i)));
            return;
        }

        for (var i = 0; i < length; i++) Unsafe.Add(ref target, i) = Unsafe.Add(ref source, i);
    }
}
