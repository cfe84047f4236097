using GenomeTriage.Genome.Problems;
using GenomeTriage.Vcf.Problems;

namespace GenomeTriage.Vcf.Reading;

/// <summary>
/// Cuts a stream of bytes into lines in one buffer that grows to the longest line and no further. The result does not
/// depend on how the stream hands out its bytes.
/// </summary>
internal sealed class LineBuffer(Stream source, VcfReaderOptions options)
{
    private byte[] _buffer = new byte[Math.Max(options.BufferSize, 256)];
    private int _start;
    private int _end;
    private int _scanned;
    private bool _sourceEnded;

    /// <summary>The buffer that holds the line.</summary>
    public byte[] Buffer => _buffer;

    /// <summary>Where the line starts in <see cref="Buffer"/>.</summary>
    public int LineStart { get; private set; }

    /// <summary>Bytes of the line, without line end.</summary>
    public int LineLength { get; private set; }

    /// <summary>1-based number of the line.</summary>
    public long LineNumber { get; private set; }

    /// <summary>Whether the line had no line end: only the last one can.</summary>
    public bool IsUnterminated { get; private set; }

    /// <summary>The line.</summary>
    public ReadOnlySpan<byte> Line => new(_buffer, LineStart, LineLength);

    /// <summary>Takes the next line if the buffer holds it whole.</summary>
    public bool TryTakeLine()
    {
        var at = _buffer.AsSpan(_scanned, _end - _scanned).IndexOf((byte)'\n');
        if (at < 0)
        {
            _scanned = _end;
            return _sourceEnded && TakeRest();
        }

        Take(_scanned + at, terminator: 1);
        return true;
    }

    /// <summary>
    /// Takes the next line, or returns <c>false</c> at the end. Waits for the source where the buffer holds no whole
    /// line.
    /// </summary>
    public async ValueTask<bool> TakeLineAsync(CancellationToken cancellationToken)
    {
        while (!TryTakeLine())
        {
            if (_sourceEnded) return false;
            MakeRoom();
            var count = await source.ReadAsync(_buffer.AsMemory(_end), cancellationToken);
            _sourceEnded = count == 0;
            _end += count;
        }

        return true;
    }

    private bool TakeRest()
    {
        if (_start == _end) return false;
        IsUnterminated = true;
        Take(_end, terminator: 0);
        return true;
    }

    private void Take(int lineEnd, int terminator)
    {
        LineStart = _start;
        LineLength = lineEnd - _start;
        if (LineLength > 0 && _buffer[lineEnd - 1] == '\r') LineLength--;
        LineNumber++;
        _start = _scanned = lineEnd + terminator;
    }

    /// <summary>Moves what is left to the front when that frees enough, and grows when a line fills the buffer.</summary>
    private void MakeRoom()
    {
        if (_end - _start > options.MaximumLineLength) throw TooLong();
        var free = _buffer.Length - _end;
        if (free >= _buffer.Length / 2) return;
        var target = _end - _start > _buffer.Length / 2 ? new byte[Math.Min(_buffer.Length * 2L, Array.MaxLength)] : _buffer;
        System.Buffer.BlockCopy(_buffer, _start, target, 0, _end - _start);
        (_buffer, _end, _scanned, _start) = (target, _end - _start, _scanned - _start, 0);
    }

    private InputException TooLong() => new(new Problem(VcfProblemCodes.TextTooLong, ProblemSeverity.Error)
    {
        File = options.FileName,
        Line = LineNumber + 1,
        Allowed = options.MaximumLineLength.ToString(System.Globalization.CultureInfo.InvariantCulture),
    });
}
