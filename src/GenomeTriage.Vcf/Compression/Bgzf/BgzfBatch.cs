using System.Runtime.ExceptionServices;
using GenomeTriage.Genome.Problems;

namespace GenomeTriage.Vcf.Compression.Bgzf;

/// <summary>Some blocks that follow each other, unpacked together so that the hand-over between threads costs little.</summary>
internal sealed class BgzfBatch(string? file)
{
    private const int BlockCount = 8;

    private readonly BgzfBlockInflater _inflater = new(file);
    private readonly int[] _sizes = new int[BlockCount];
    private byte[] _packed = [];
    private byte[] _text = [];
    private long _offset;
    private int _count;
    private int _textLength;
    private int _taken;
    private ExceptionDispatchInfo? _error;

    /// <summary>The work on another thread; done when the text is there.</summary>
    public Task Inflating { get; private set; } = Task.CompletedTask;

    /// <summary>Whether all text was handed out.</summary>
    /// <exception cref="InputException">It was, and the block behind it is damaged.</exception>
    public bool IsUsedUp
    {
        get
        {
            if (_taken < _textLength) return false;
            _error?.Throw();
            return true;
        }
    }

    /// <summary>
    /// Fills the batch with blocks.
    /// </summary>
    /// <returns><c>false</c> where the file has no more after those of this batch.</returns>
    public async ValueTask<bool> FillAsync(BgzfBlockSource source, CancellationToken cancellationToken)
    {
        if (_packed.Length == 0) MakeBuffers();
        (_offset, _count, _textLength, _taken) = (source.Offset, 0, 0, 0);
        for (var at = 0; _count < BlockCount; at += BgzfBlockHeader.MaximumBlockSize)
        {
            var size = await source.ReadAsync(_packed.AsMemory(at, BgzfBlockHeader.MaximumBlockSize), cancellationToken);
            if (size == 0) return false;
            _sizes[_count++] = size;
        }

        return true;
    }

    /// <summary>Begins to unpack on another thread.</summary>
    public void StartInflating() => Inflating = Task.Run(Inflate);

    /// <summary>Hands out text.</summary>
    public int Take(Span<byte> buffer)
    {
        var count = Math.Min(buffer.Length, _textLength - _taken);
        _text.AsSpan(_taken, count).CopyTo(buffer);
        _taken += count;
        return count;
    }

    /// <summary>Made on first use: a short file needs one batch only.</summary>
    private void MakeBuffers()
    {
        _packed = new byte[BlockCount * BgzfBlockHeader.MaximumBlockSize];
        _text = new byte[((BlockCount - 1) * BgzfBlockHeader.MaximumBlockSize) + BgzfBlockInflater.TextBufferSize];
    }

    /// <summary>The text before a damaged block is still good, and tells the line at which the damage is.</summary>
    private void Inflate()
    {
        try
        {
            InflateBlocks();
        }
        catch (InputException e)
        {
            _error = ExceptionDispatchInfo.Capture(e);
        }
    }

    private void InflateBlocks()
    {
        var offset = _offset;
        for (var i = 0; i < _count; i++)
        {
            var block = _packed.AsSpan(i * BgzfBlockHeader.MaximumBlockSize, _sizes[i]);
            _textLength += _inflater.Inflate(block, _text.AsSpan(_textLength), offset);
            offset += _sizes[i];
        }
    }
}
