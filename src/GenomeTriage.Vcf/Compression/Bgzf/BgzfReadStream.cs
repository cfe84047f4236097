using System.Runtime.ExceptionServices;
using GenomeTriage.Genome.Problems;

namespace GenomeTriage.Vcf.Compression.Bgzf;

/// <summary>
/// The text of a BGZF file, inflated block by block on the caller's thread.
/// <see cref="ParallelBgzfReadStream"/> is the faster one for a whole file; this one needs no second thread.
/// </summary>
/// <param name="source">The packed bytes; disposed with this stream.</param>
/// <param name="file">The name that problems carry.</param>
public sealed class BgzfReadStream(Stream source, string? file = null) : ReadOnlyStream
{
    private readonly BgzfBlockSource _blocks = new(source, file);
    private readonly byte[] _packed = new byte[BgzfBlockHeader.MaximumBlockSize];
    private readonly byte[] _text = new byte[BgzfBlockInflater.TextBufferSize];
    private readonly BgzfBlockInflater _inflater = new(file);
    private int _start;
    private int _end;
    private ExceptionDispatchInfo? _failure;

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        while (_start == _end && !buffer.IsEmpty)
        {
            _failure?.Throw();
            var offset = _blocks.Offset;
            var size = _blocks.Read(_packed);
            if (size == 0) return 0;
            Inflate(size, offset);
        }

        return Take(buffer);
    }

    /// <inheritdoc/>
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        while (_start == _end && !buffer.IsEmpty)
        {
            _failure?.Throw();
            var offset = _blocks.Offset;
            var size = await _blocks.ReadAsync(_packed, cancellationToken);
            if (size == 0) return 0;
            Inflate(size, offset);
        }

        return Take(buffer.Span);
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing) source.Dispose();
        base.Dispose(disposing);
    }

    /// <summary>A damaged block stays the current one: nothing behind it is given, however often it is asked for.</summary>
    private void Inflate(int size, long offset)
    {
        try
        {
            _start = 0;
            _end = _inflater.Inflate(_packed.AsSpan(0, size), _text, offset);
        }
        catch (InputException e)
        {
            _failure = ExceptionDispatchInfo.Capture(e);
            throw;
        }
    }

    private int Take(Span<byte> buffer)
    {
        var count = Math.Min(buffer.Length, _end - _start);
        _text.AsSpan(_start, count).CopyTo(buffer);
        _start += count;
        return count;
    }
}
