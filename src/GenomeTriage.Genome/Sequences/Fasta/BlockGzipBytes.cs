using System.Buffers.Binary;
using System.IO.Compression;
using GenomeTriage.Genome.Problems;
using Microsoft.Win32.SafeHandles;

namespace GenomeTriage.Genome.Sequences.Fasta;

/// <summary>
/// A BGZF file read at any uncompressed place (SAM specification, section 4.1). The places of the blocks are found by
/// walking the block headers once, so no <c>.gzi</c> is needed. The block last read is kept.
/// </summary>
internal sealed class BlockGzipBytes : IRandomAccessBytes
{
    private const int HeaderSize = 18;
    private readonly string _path;
    private readonly SafeFileHandle _file;
    private readonly List<(long Compressed, long Uncompressed)> _blocks = [];
    private readonly Lock _gate = new();
    private byte[] _block = [];
    private int _blockIndex = -1;

    internal BlockGzipBytes(string path)
    {
        _path = path;
        _file = File.OpenHandle(path);
        try
        {
            Length = WalkBlocks();
        }
        catch
        {
            _file.Dispose();
            throw;
        }
    }

    public long Length { get; }

    public void Read(long offset, Span<byte> destination)
    {
        while (!destination.IsEmpty)
        {
            int count;
            lock (_gate)
            {
                Load(BlockAt(offset));
                var inside = (int)(offset - _blocks[_blockIndex].Uncompressed);
                count = Math.Min(destination.Length, _block.Length - inside);
                if (count <= 0) throw Fail(FastaProblemCodes.FastaBlockDamaged);
                _block.AsSpan(inside, count).CopyTo(destination);
            }

            destination = destination[count..];
            offset += count;
        }
    }

    public Stream OpenStream() => new GZipStream(File.OpenRead(_path), CompressionMode.Decompress);

    public void Dispose() => _file.Dispose();

    private long WalkBlocks()
    {
        Span<byte> header = stackalloc byte[HeaderSize];
        Span<byte> size = stackalloc byte[4];
        long uncompressed = 0;
        var end = RandomAccess.GetLength(_file);
        for (long offset = 0; offset < end;)
        {
            var length = BlockLength(header, offset);
            if (RandomAccess.Read(_file, size, offset + length - 4) < 4) throw Fail(FastaProblemCodes.FastaBlockDamaged);
            _blocks.Add((offset, uncompressed));
            uncompressed += BinaryPrimitives.ReadUInt32LittleEndian(size);
            offset += length;
        }

        _blocks.Add((end, uncompressed));
        return uncompressed;
    }

    private int BlockLength(Span<byte> header, long offset)
    {
        if (RandomAccess.Read(_file, header, offset) < HeaderSize || header is not [0x1f, 0x8b, 8, 4, _, _, _, _, _, _, 6, 0, (byte)'B', (byte)'C', 2, 0, ..])
            throw Fail(FastaProblemCodes.FastaNotBlockGzip);
        return BinaryPrimitives.ReadUInt16LittleEndian(header[16..]) + 1;
    }

    private int BlockAt(long offset)
    {
        var low = 0;
        var high = _blocks.Count - 2;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_blocks[middle].Uncompressed <= offset) low = middle;
            else high = middle - 1;
        }

        return low;
    }

    private void Load(int index)
    {
        if (index == _blockIndex) return;
        var (start, uncompressed) = _blocks[index];
        var compressed = new byte[(int)(_blocks[index + 1].Compressed - start)];
        if (RandomAccess.Read(_file, compressed, start) < compressed.Length) throw Fail(FastaProblemCodes.FastaBlockDamaged);
        var block = new byte[(int)(_blocks[index + 1].Uncompressed - uncompressed)];
        try
        {
            using var inflate = new DeflateStream(new MemoryStream(compressed, HeaderSize, compressed.Length - HeaderSize - 8), CompressionMode.Decompress);
            inflate.ReadExactly(block);
        }
        catch (Exception damaged) when (damaged is InvalidDataException or EndOfStreamException)
        {
            throw Fail(FastaProblemCodes.FastaBlockDamaged, damaged);
        }

        (_block, _blockIndex) = (block, index);
    }

    private InputException Fail(string code, Exception? inner = null) =>
        new(new Problem(code, ProblemSeverity.Error) { File = _path, Allowed = "bgzip" }, inner);
}
