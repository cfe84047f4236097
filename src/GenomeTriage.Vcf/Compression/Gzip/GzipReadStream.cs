using System.Buffers.Binary;
using GenomeTriage.Genome.Problems;
using GenomeTriage.Vcf.Compression.Deflate;
using GenomeTriage.Vcf.Problems;

namespace GenomeTriage.Vcf.Compression.Gzip;

/// <summary>
/// The text of a gzip file of one or several members (RFC 1952). A member that stops before its trailer is an error,
/// and so is one whose CRC or length is wrong.
/// </summary>
/// <param name="source">The packed bytes; disposed with this stream.</param>
/// <param name="file">The name that problems carry.</param>
public sealed class GzipReadStream(Stream source, string? file = null) : ReadOnlyStream
{
    private const int TextSize = 256 << 10;
    private const int TrailerSize = 8;
    private const int MaximumHeaderSize = 1 << 20;

    private readonly Inflater _inflater = new();
    private readonly byte[] _text = new byte[DeflateAlphabet.WindowSize + TextSize + Inflater.OutputSlack];
    private byte[] _packed = new byte[64 << 10];
    private int _packedStart;
    private int _packedEnd;
    private bool _sourceEnded;
    private int _textStart;
    private int _textEnd;
    private uint _crc;
    private uint _length;
    private Part _part;
    private bool _anyMember;

    private enum Part
    {
        Header,
        Data,
        Trailer,
        End,
    }

    private ReadOnlySpan<byte> Packed => _packed.AsSpan(_packedStart, _packedEnd - _packedStart);

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        if (buffer.IsEmpty) return 0;
        while (NeedsInput()) Accept(source.Read(_packed, _packedEnd, _packed.Length - _packedEnd));
        return Take(buffer);
    }

    /// <inheritdoc/>
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (buffer.IsEmpty) return 0;
        while (NeedsInput()) Accept(await source.ReadAsync(_packed.AsMemory(_packedEnd), cancellationToken));
        return Take(buffer.Span);
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing) source.Dispose();
        base.Dispose(disposing);
    }

    /// <summary>Decodes until there is text to give or the end is reached; <c>true</c> where that needs more input.</summary>
    private bool NeedsInput()
    {
        while (_textStart == _textEnd && _part != Part.End)
        {
            var moved = _part switch
            {
                Part.Header => TryReadHeader(),
                Part.Data => TryInflate(),
                _ => TryReadTrailer(),
            };
            if (!moved) return MakeRoom();
        }

        return false;
    }

    private bool TryReadHeader()
    {
        if (_anyMember) PassPadding();
        if (Packed.IsEmpty && _anyMember && _sourceEnded) return Pass(0, Part.End);
        var size = GzipMemberHeader.Measure(Packed);
        if (size < 0) throw Error(_anyMember ? CompressionProblemCodes.TrailingBytes : CompressionProblemCodes.GzipDamaged);
        if (size == 0 && Packed.Length > MaximumHeaderSize) throw Error(CompressionProblemCodes.GzipDamaged);
        if (size == 0) return false;
        (_crc, _length, _anyMember) = (0, 0, true);
        _inflater.Reset();
        return Pass(size, Part.Data);
    }

    /// <summary>Zeros behind a member are the padding of tapes and block devices, which gzip passes over too.</summary>
    private void PassPadding()
    {
        var end = Packed.IndexOfAnyExcept((byte)0);
        _packedStart += end < 0 ? Packed.Length : end;
    }

    private bool TryInflate()
    {
        SlideWindow();
        var at = _textEnd;
        var status = Inflate(ref at);
        var made = _text.AsSpan(_textEnd, at - _textEnd);
        _crc = Crc32.Append(_crc, made);
        _length += (uint)made.Length;
        _textEnd = at;
        if (status == InflateStatus.Done) _part = Part.Trailer;
        return status != InflateStatus.NeedsInput || made.Length > 0;
    }

    private InflateStatus Inflate(ref int at)
    {
        try
        {
            var status = _inflater.Run(Packed, _sourceEnded, out var consumed, _text, ref at);
            _packedStart += consumed;
            return status;
        }
        catch (EndOfStreamException e)
        {
            throw Error(CompressionProblemCodes.GzipTruncated, e);
        }
        catch (InvalidDataException e)
        {
            throw Error(CompressionProblemCodes.GzipDamaged, e);
        }
    }

    private bool TryReadTrailer()
    {
        if (Packed.Length < TrailerSize) return false;
        var sound = BinaryPrimitives.ReadUInt32LittleEndian(Packed) == _crc && BinaryPrimitives.ReadUInt32LittleEndian(Packed[4..]) == _length;
        if (!sound) throw Error(CompressionProblemCodes.GzipDamaged);
        return Pass(TrailerSize, Part.Header);
    }

    private bool Pass(int bytes, Part next)
    {
        _packedStart += bytes;
        _part = next;
        return true;
    }

    /// <summary>Keeps the window that matches reach back into, and the rest of the buffer free.</summary>
    private void SlideWindow()
    {
        if (_text.Length - _textEnd >= TextSize / 2) return;
        var kept = DeflateAlphabet.WindowSize;
        _text.AsSpan(_textEnd - kept, kept).CopyTo(_text);
        _textStart = _textEnd = kept;
    }

    private bool MakeRoom()
    {
        if (_sourceEnded) throw Error(CompressionProblemCodes.GzipTruncated);
        var count = _packedEnd - _packedStart;
        var target = count > _packed.Length / 2 ? new byte[_packed.Length * 2] : _packed;
        Buffer.BlockCopy(_packed, _packedStart, target, 0, count);
        (_packed, _packedStart, _packedEnd) = (target, 0, count);
        return true;
    }

    private void Accept(int count)
    {
        _sourceEnded = count == 0;
        _packedEnd += count;
    }

    private int Take(Span<byte> buffer)
    {
        var count = Math.Min(buffer.Length, _textEnd - _textStart);
        _text.AsSpan(_textStart, count).CopyTo(buffer);
        _textStart += count;
        return count;
    }

    private InputException Error(string code, Exception? inner = null) =>
        new(new Problem(code, ProblemSeverity.Error) { File = file }, inner);
}
