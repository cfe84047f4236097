namespace GenomeTriage.Vcf.Compression.Deflate;

/// <summary>Why <see cref="Inflater.Run"/> stopped.</summary>
internal enum InflateStatus
{
    /// <summary>The input given is used up, or too little of it is left to go on safely.</summary>
    NeedsInput,

    /// <summary>The output is full, or too little of it is left for a match.</summary>
    NeedsOutput,

    /// <summary>The last block ended.</summary>
    Done,
}

/// <summary>
/// Inflates deflate data (RFC 1951). The class library's own inflater takes data that stops halfway for data that
/// ended, which here would be half a genome that looks whole; this one tells, and tells where the data ends.
/// </summary>
internal sealed class Inflater
{
    /// <summary>Output that must be free to go on: a literal, the longest match, and what a wide copy may write behind it.</summary>
    public const int OutputSlack = 1 + MatchCopier.RoomNeeded;

    /// <summary>Input that must be there to go on while more follows: more than the longest head of a block.</summary>
    public const int InputMargin = 1024;

    private readonly DeflateCodes _codes = new();
    private State _state;
    private bool _isLastBlock;
    private int _storedLeft;
    private ulong _bits;
    private int _bitCount;

    private enum State
    {
        Head,
        Stored,
        Compressed,
        Done,
    }

    /// <summary>Begins anew.</summary>
    public void Reset() => (_state, _isLastBlock, _storedLeft, _bits, _bitCount) = (State.Head, false, 0, 0, 0);

    /// <summary>
    /// Inflates as much as it can.
    /// </summary>
    /// <param name="input">What comes next.</param>
    /// <param name="isAll">Whether nothing follows <paramref name="input"/>.</param>
    /// <param name="consumed">Bytes of it that are done with.</param>
    /// <param name="output">Where to write; up to <paramref name="outputAt"/> it holds what was written before.</param>
    /// <param name="outputAt">Where the next byte goes.</param>
    /// <exception cref="InvalidDataException">The data is damaged.</exception>
    /// <exception cref="EndOfStreamException">All input is there and ends before the last block does.</exception>
    public InflateStatus Run(ReadOnlySpan<byte> input, bool isAll, out int consumed, Span<byte> output, ref int outputAt)
    {
        var reader = new BitReader(input, _bits, _bitCount);
        var status = InflateStatus.Done;
        while (_state != State.Done)
        {
            if (!isAll && reader.Remaining < InputMargin) status = InflateStatus.NeedsInput;
            else if (output.Length - outputAt < OutputSlack) status = InflateStatus.NeedsOutput;
            else
            {
                Step(ref reader, isAll, output, ref outputAt);
                continue;
            }

            break;
        }

        if (_state == State.Done) reader.AlignToByte();
        else reader.GiveBack();
        (_bits, _bitCount, consumed) = (reader.Bits, reader.Count, reader.At);
        return status;
    }

    /// <summary>What looks damaged where the input has run out is data that was cut off.</summary>
    private void Step(ref BitReader reader, bool isAll, Span<byte> output, ref int outputAt)
    {
        try
        {
            Advance(ref reader, isAll, output, ref outputAt);
        }
        catch (InvalidDataException e) when (reader.Overrun > 0)
        {
            throw new EndOfStreamException(e.Message, e);
        }

        if (reader.Count >> 3 < reader.Overrun) throw new EndOfStreamException();
    }

    private void Advance(ref BitReader reader, bool isAll, Span<byte> output, ref int outputAt)
    {
        switch (_state)
        {
            case State.Head: ReadHead(ref reader); break;
            case State.Stored: CopyStored(ref reader, output, ref outputAt); break;
            default:
                var margin = isAll ? 0 : InputMargin;
                if (CompressedBlock.Run(_codes, ref reader, margin, output, ref outputAt)) EndBlock();
                break;
        }
    }

    private void EndBlock() => _state = _isLastBlock ? State.Done : State.Head;

    private void ReadHead(ref BitReader reader)
    {
        reader.Fill();
        _isLastBlock = reader.Take(1) == 1;
        var kind = reader.Take(2);
        _state = State.Compressed;
        if (kind == 0) ReadStoredHead(ref reader);
        else if (kind == 1) _codes.UseFixed();
        else if (kind == 2) _codes.Read(ref reader);
        else throw new InvalidDataException("deflate: unknown block type");
    }

    private void ReadStoredHead(ref BitReader reader)
    {
        reader.AlignToByte();
        if (reader.Remaining < 4) throw new EndOfStreamException();
        reader.Fill();
        _storedLeft = reader.Take(16);
        if (_storedLeft != (~reader.Take(16) & 0xffff)) throw new InvalidDataException("deflate: stored length");
        reader.AlignToByte();
        _state = State.Stored;
    }

    private void CopyStored(ref BitReader reader, Span<byte> output, ref int outputAt)
    {
        reader.AlignToByte();
        var count = Math.Min(Math.Min(_storedLeft, reader.Remaining), output.Length - outputAt - OutputSlack + 1);
        if (count == 0 && _storedLeft > 0) throw new EndOfStreamException();
        reader.TakeBytes(count).CopyTo(output[outputAt..]);
        outputAt += count;
        _storedLeft -= count;
        if (_storedLeft == 0) EndBlock();
    }
}
