using System.Buffers;
using GenomeTriage.Genome.Problems;
using GenomeTriage.Rpc;
using GenomeTriage.Server.Cases;

namespace GenomeTriage.Server.Streaming;

/// <summary>
/// The VCF as one stream of bytes, read from the chunks as they come. A chunk is copied once, from the transport's
/// buffer into the parser's; and the next is asked for only when the parser wants more, which is how a slow ranking
/// holds back a fast sender.
/// </summary>
/// <typeparam name="TFrame">The message.</typeparam>
/// <param name="requests">The requests behind the header.</param>
/// <param name="largest">The most bytes the stream may have.</param>
internal sealed class ChunkStream<TFrame>(IAsyncStreamReader<TFrame> requests, long largest) : Stream
    where TFrame : IChunkFrame
{
    private ReadOnlySequence<byte> _rest;
    private long _taken;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>Whether there is any byte at all.</summary>
    public ValueTask<bool> AnyAsync(CancellationToken cancellationToken) => FillAsync(cancellationToken);

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (buffer.IsEmpty || !await FillAsync(cancellationToken))
            return 0;
        var taken = _rest.Slice(0, Math.Min(buffer.Length, _rest.Length));
        taken.CopyTo(buffer.Span);
        _rest = _rest.Slice(taken.End);
        return (int)taken.Length;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Flush()
    {
    }

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    private async ValueTask<bool> FillAsync(CancellationToken cancellationToken)
    {
        while (_rest.IsEmpty)
        {
            if (!await requests.MoveNext(cancellationToken))
                return false;
            if (requests.Current.IsHeader)
                throw new InputException(new Problem(CaseProblemCodes.CaseHeaderRepeated, ProblemSeverity.Error));
            _rest = requests.Current.Vcf;
            _taken += _rest.Length;
            if (_taken > largest)
                throw new RpcException(new Status(StatusCode.ResourceExhausted, $"The VCF is larger than the {largest} bytes allowed."));
        }

        return true;
    }
}
