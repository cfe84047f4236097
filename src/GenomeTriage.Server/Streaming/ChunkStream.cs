using GenomeTriage.Genome.Problems;
using GenomeTriage.Server.Cases;
using GenomeTriage.Vcf.Compression;
using Google.Protobuf;
using Grpc.Core;

namespace GenomeTriage.Server.Streaming;

/// <summary>
/// The VCF as one stream of bytes, read from the chunks as they come. A chunk is copied out of the transport's buffer into
/// its message, and from there into the parser's; the next is asked for only when the parser wants more, which is how a
/// slow ranking holds back a fast sender.
/// </summary>
/// <typeparam name="TRequest">The message.</typeparam>
/// <param name="requests">The requests behind the header.</param>
/// <param name="chunk">The chunk of a request, empty where it holds none; <c>null</c> for a second header.</param>
/// <param name="largest">The most bytes the stream may have.</param>
internal sealed class ChunkStream<TRequest>(IAsyncStreamReader<TRequest> requests, Func<TRequest, ByteString?> chunk, long largest) : ReadOnlyStream
{
    private ReadOnlyMemory<byte> _rest;
    private long _taken;

    /// <summary>Whether there is any byte at all.</summary>
    public ValueTask<bool> AnyAsync(CancellationToken cancellationToken) => FillAsync(cancellationToken);

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (buffer.IsEmpty || !await FillAsync(cancellationToken))
            return 0;
        var taken = _rest[..Math.Min(buffer.Length, _rest.Length)];
        taken.CopyTo(buffer);
        _rest = _rest[taken.Length..];
        return taken.Length;
    }

    public override int Read(Span<byte> buffer) => throw new NotSupportedException();

    private async ValueTask<bool> FillAsync(CancellationToken cancellationToken)
    {
        while (_rest.IsEmpty)
        {
            if (!await requests.MoveNext(cancellationToken))
                return false;
            var next = chunk(requests.Current) ?? throw new InputException(new Problem(CaseProblemCodes.CaseHeaderRepeated, ProblemSeverity.Error));
            _rest = next.Memory;
            _taken += _rest.Length;
            if (_taken > largest)
                throw new RpcException(new Status(StatusCode.ResourceExhausted, $"The VCF is larger than the {largest} bytes allowed."));
        }

        return true;
    }
}
