using System.Buffers;
using GenomeTriage.Rpc.Wire;
using Google.Protobuf;

namespace GenomeTriage.Rpc.Server.Internal;

/// <summary>The requests of a call.</summary>
internal sealed class RequestStreamReader<TRequest>(MessageReader reader, Marshaller<TRequest> marshaller, StallGuard guard)
    : IAsyncStreamReader<TRequest>
{
    private TRequest? _current;
    private bool _hasCurrent;
    private bool _ended;

    public TRequest Current => _hasCurrent ? _current! : throw new InvalidOperationException("No message has been read.");

    public async Task<bool> MoveNext(CancellationToken cancellationToken)
    {
        if (_ended)
            return false;
        _hasCurrent = false;
        _current = default;
        if (await ReadAsync(cancellationToken) is not { } bytes)
        {
            _ended = true;
            return false;
        }

        _current = Parse(bytes);
        return _hasCurrent = true;
    }

    private async ValueTask<ReadOnlySequence<byte>?> ReadAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await guard.RunAsync(reader.ReadAsync, cancellationToken);
        }
        catch (IOException gone)
        {
            throw new RpcException(new Status(StatusCode.Cancelled, "The client went away."), inner: gone);
        }
    }

    private TRequest Parse(ReadOnlySequence<byte> bytes)
    {
        try
        {
            return marshaller.Read(bytes);
        }
        catch (InvalidProtocolBufferException malformed)
        {
            throw new RpcException(new Status(StatusCode.Internal, "A request is not a message of its type."), inner: malformed);
        }
    }
}
