using GenomeTriage.Vcf.Compression;
using GenomeTriage.Vcf.Compression.Bgzf;

namespace GenomeTriage.Vcf.Indexing;

/// <summary>The text of some chunks of a BGZF file, one behind the other.</summary>
internal sealed class BgzfChunkStream : ReadOnlyStream
{
    private readonly Stream _source;
    private readonly IReadOnlyList<IndexChunk> _chunks;
    private readonly BgzfBlockSource _blocks;
    private readonly BgzfBlockInflater _inflater;
    private readonly byte[] _packed = new byte[BgzfBlockHeader.MaximumBlockSize];
    private readonly byte[] _text = new byte[BgzfBlockInflater.TextBufferSize];
    private int _chunk = -1;
    private int _start;
    private int _end;

    public BgzfChunkStream(Stream source, IReadOnlyList<IndexChunk> chunks, string? file)
    {
        (_source, _chunks) = (source, chunks);
        _blocks = new BgzfBlockSource(source, file, isWholeFile: false);
        _inflater = new BgzfBlockInflater(file);
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        while (_start >= _end && TryFindBlock(out var skip))
        {
            var offset = _blocks.Offset;
            var size = await _blocks.ReadAsync(_packed, cancellationToken);
            if (size == 0) return 0;
            Take(size, offset, skip);
        }

        var count = Math.Min(buffer.Length, _end - _start);
        _text.AsSpan(_start, count).CopyTo(buffer.Span);
        _start += count;
        return count;
    }

    public override int Read(Span<byte> buffer) => throw new NotSupportedException();

    /// <summary>The next block of the chunk, or the first of the next chunk.</summary>
    private bool TryFindBlock(out int skip)
    {
        skip = 0;
        if (_chunk >= 0 && IsWithin(_chunks[_chunk].End)) return true;
        if (++_chunk >= _chunks.Count) return false;
        var start = _chunks[_chunk].Start;
        _source.Position = _blocks.Offset = start.Block;
        skip = start.Within;
        return true;
    }

    private bool IsWithin(VirtualOffset end) => _blocks.Offset < end.Block || (_blocks.Offset == end.Block && end.Within > 0);

    private void Take(int size, long offset, int skip)
    {
        var length = _inflater.Inflate(_packed.AsSpan(0, size), _text, offset);
        var end = _chunks[_chunk].End;
        _end = offset == end.Block ? Math.Min(end.Within, length) : length;
        _start = Math.Min(skip, _end);
    }
}
