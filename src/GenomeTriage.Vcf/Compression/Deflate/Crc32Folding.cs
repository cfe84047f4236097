using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace GenomeTriage.Vcf.Compression.Deflate;

/// <summary>
/// The CRC-32 by folding with carry-less multiplication, 64 bytes a step (Gopal et al., <i>Fast CRC computation for
/// generic polynomials using PCLMULQDQ instruction</i>, Intel 2009; the constants are powers of x modulo the
/// bit-reflected polynomial, as its table for gzip gives them).
/// </summary>
internal static class Crc32Folding
{
    /// <summary>Fewer bytes than these are not worth it.</summary>
    public const int MinimumLength = 64;

    private const int Step = 16;
    private static readonly Vector128<ulong> By64Bytes = Vector128.Create(0x0154442bd4UL, 0x01c6e41596UL);
    private static readonly Vector128<ulong> By16Bytes = Vector128.Create(0x01751997d0UL, 0x00ccaa009eUL);
    private static readonly Vector128<ulong> By8Bytes = Vector128.Create(0x0163cd6124UL, 0UL);
    private static readonly Vector128<ulong> Reduction = Vector128.Create(0x01db710641UL, 0x01f7011641UL);

    /// <summary>Whether the processor has what it needs.</summary>
    public static bool IsSupported => Pclmulqdq.IsSupported && Sse41.IsSupported;

    /// <summary>
    /// Folds as many bytes as make whole steps of 16, at least <see cref="MinimumLength"/>, into an inner CRC (one that
    /// is not yet complemented).
    /// </summary>
    /// <returns>Bytes folded.</returns>
    public static int Fold(ref uint crc, ReadOnlySpan<byte> bytes)
    {
        ref var start = ref MemoryMarshal.GetReference(bytes);
        var a = Load(ref start, 0) ^ Vector128.CreateScalar(crc).AsUInt64();
        var (b, c, d) = (Load(ref start, Step), Load(ref start, 2 * Step), Load(ref start, 3 * Step));
        var at = 4 * Step;
        for (; at + (4 * Step) <= bytes.Length; at += 4 * Step)
        {
            a = Advance(a, By64Bytes) ^ Load(ref start, at);
            b = Advance(b, By64Bytes) ^ Load(ref start, at + Step);
            c = Advance(c, By64Bytes) ^ Load(ref start, at + (2 * Step));
            d = Advance(d, By64Bytes) ^ Load(ref start, at + (3 * Step));
        }

        a = Advance(a, By16Bytes) ^ b;
        a = Advance(a, By16Bytes) ^ c;
        a = Advance(a, By16Bytes) ^ d;
        for (; at + Step <= bytes.Length; at += Step) a = Advance(a, By16Bytes) ^ Load(ref start, at);
        crc = Reduce(a);
        return at;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<ulong> Load(ref byte start, int at) => Vector128.LoadUnsafe(ref start, (nuint)at).AsUInt64();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<ulong> Advance(Vector128<ulong> value, Vector128<ulong> constants) =>
        Pclmulqdq.CarrylessMultiply(value, constants, 0x00) ^ Pclmulqdq.CarrylessMultiply(value, constants, 0x11);

    /// <summary>128 bits to 64, to 32 by Barrett reduction.</summary>
    private static uint Reduce(Vector128<ulong> value)
    {
        var low32 = Vector128.Create(0xffffffffUL);
        value = Pclmulqdq.CarrylessMultiply(value, By16Bytes, 0x10) ^ Sse2.ShiftRightLogical128BitLane(value, 8);
        value = Pclmulqdq.CarrylessMultiply(value & low32, By8Bytes, 0x00) ^ Sse2.ShiftRightLogical128BitLane(value, 4);
        var quotient = Pclmulqdq.CarrylessMultiply(value & low32, Reduction, 0x10) & low32;
        value ^= Pclmulqdq.CarrylessMultiply(quotient, Reduction, 0x00);
        return value.AsUInt32().GetElement(1);
    }
}
