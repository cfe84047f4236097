using GenomeTriage.Genome.Problems;
using GenomeTriage.Vcf.Problems;

namespace GenomeTriage.Vcf.Compression.Bgzf;

/// <summary>
/// Cuts a stream into BGZF blocks without inflating them, and holds that the file ends with the empty block: a file
/// without it was cut off, and what it lacks nobody can see.
/// </summary>
internal sealed class BgzfBlockSource(Stream source, string? file, bool isWholeFile = true)
{
    private bool _lastWasEndOfFile;

    /// <summary>0-based offset in the packed file of the next block.</summary>
    public long Offset { get; set; }

    /// <summary>
    /// Reads the next block to the start of <paramref name="buffer"/>, which holds
    /// <see cref="BgzfBlockHeader.MaximumBlockSize"/> bytes at least.
    /// </summary>
    /// <returns>Bytes of the block; 0 at the end of the file.</returns>
    public async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken)
    {
        var start = buffer[..BgzfBlockHeader.Size];
        var count = await source.ReadAtLeastAsync(start, start.Length, throwOnEndOfStream: false, cancellationToken);
        if (count == 0) return AtEnd();
        var size = BlockSize(buffer.Span[..count]);
        var rest = buffer[count..size];
        count = await source.ReadAtLeastAsync(rest, rest.Length, throwOnEndOfStream: false, cancellationToken);
        return Accept(buffer.Span[..size], count == rest.Length);
    }

    /// <inheritdoc cref="ReadAsync"/>
    public int Read(Span<byte> buffer)
    {
        var start = buffer[..BgzfBlockHeader.Size];
        var count = source.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        if (count == 0) return AtEnd();
        var size = BlockSize(buffer[..count]);
        var rest = buffer[count..size];
        count = source.ReadAtLeast(rest, rest.Length, throwOnEndOfStream: false);
        return Accept(buffer[..size], count == rest.Length);
    }

    private int AtEnd()
    {
        if (isWholeFile && !_lastWasEndOfFile) throw Problem(CompressionProblemCodes.BgzfEndMissing);
        return 0;
    }

    /// <summary>The size the header states. The extra fields of other writers are rare and short, but allowed.</summary>
    private int BlockSize(ReadOnlySpan<byte> start)
    {
        if (start is not [0x1f, 0x8b, ..] && Offset > 0 && start is not [0x1f]) throw Problem(CompressionProblemCodes.TrailingBytes);
        if (start.Length < BgzfBlockHeader.Size) throw Problem(CompressionProblemCodes.BgzfTruncated);
        if (!BgzfBlockHeader.TryRead(start, out var header)) throw Problem(CompressionProblemCodes.BgzfBlockDamaged, "BSIZE");
        return header.BlockSize;
    }

    private int Accept(ReadOnlySpan<byte> block, bool complete)
    {
        if (!complete) throw Problem(CompressionProblemCodes.BgzfTruncated);
        _lastWasEndOfFile = block.SequenceEqual(BgzfBlockHeader.EndOfFile) || IsEmpty(block);
        Offset += block.Length;
        return block.Length;
    }

    /// <summary>An empty block of another writer's compressor marks the end as well.</summary>
    private static bool IsEmpty(ReadOnlySpan<byte> block) => block[^4..].IndexOfAnyExcept((byte)0) < 0;

    private InputException Problem(string code, string? field = null) => new(new Problem(code, ProblemSeverity.Error)
    {
        File = file,
        Field = field,
        Found = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"offset {Offset}"),
    });
}
