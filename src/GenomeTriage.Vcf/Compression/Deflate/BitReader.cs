using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace GenomeTriage.Vcf.Compression.Deflate;

/// <summary>Bits of a byte stream, lowest first. Behind the end of the input come zeros, which are counted.</summary>
internal ref struct BitReader(ReadOnlySpan<byte> input, ulong bits, int count)
{
    private readonly ReadOnlySpan<byte> _input = input;
    private ulong _bits = bits;
    private int _count = count;

    /// <summary>The input.</summary>
    public readonly ReadOnlySpan<byte> Input => _input;

    /// <summary>Bytes taken from the input, those of the bits held included.</summary>
    public int At { get; private set; }

    /// <summary>Bits held.</summary>
    public readonly int Count => _count;

    /// <summary>The bits held, lowest next.</summary>
    public readonly ulong Bits => _bits;

    /// <summary>Zero bytes given behind the end.</summary>
    public int Overrun { get; private set; }

    /// <summary>Bytes not yet taken.</summary>
    public readonly int Remaining => _input.Length - At;

    /// <summary>Fills up to 56 bits or more.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Fill()
    {
        if (_input.Length - At >= sizeof(ulong))
        {
            _bits |= BinaryPrimitives.ReadUInt64LittleEndian(_input[At..]) << _count;
            At += (63 - _count) >> 3;
            _count |= 56;
            return;
        }

        FillSlowly();
    }

    /// <summary>Goes on where a loop that read the input by itself stopped.</summary>
    public void Resume(int at, ulong bits, int count) => (At, _bits, _count) = (at, bits, count);

    /// <summary>Takes bits that are held.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Take(int count)
    {
        var value = (int)(_bits & ((1UL << count) - 1));
        Drop(count);
        return value;
    }

    /// <summary>Passes over bits that are held.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Drop(int count)
    {
        _bits >>= count;
        _count -= count;
    }

    /// <summary>Passes over the rest of a byte, and gives whole bytes held back to the input.</summary>
    public void AlignToByte()
    {
        Drop(_count & 7);
        GiveBack();
    }

    /// <summary>Gives whole bytes held back to the input, so that fewer than eight bits are held.</summary>
    public void GiveBack()
    {
        var whole = (_count >> 3) - Overrun;
        if (whole < 0) return;
        At -= whole;
        Overrun = 0;
        _count &= 7;
        _bits &= (1UL << _count) - 1;
    }

    /// <summary>Takes whole bytes; the reader is aligned.</summary>
    public ReadOnlySpan<byte> TakeBytes(int count)
    {
        var bytes = _input.Slice(At, count);
        At += count;
        return bytes;
    }

    private void FillSlowly()
    {
        while (_count < 56)
        {
            if (At < _input.Length) _bits |= (ulong)_input[At++] << _count;
            else Overrun++;
            _count += 8;
        }
    }
}
