using System.IO.Pipelines;
using GenomeTriage.Rpc.Wire;
using Google.Protobuf;

namespace GenomeTriage.Rpc.Client.Internal;

/// <summary>The responses of a call; reading to the end tells its status.</summary>
internal sealed class ResponseStreamReader<TResponse>(
    Task<HttpResponseMessage> response, Marshaller<TResponse> marshaller, int largestMessage, CallEnding ending)
    : IAsyncStreamReader<TResponse>, IDisposable
{
    private const int BufferSize = 64 * 1024;

    private readonly TaskCompletionSource<Metadata> _headers = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private MessageReader? _reader;
    private TResponse? _current;
    private bool _hasCurrent;

    public TResponse Current => _hasCurrent ? _current! : throw new InvalidOperationException("No message has been read.");

    public Task<Metadata> HeadersAsync => _headers.Task;

    public async Task<bool> MoveNext(CancellationToken cancellationToken)
    {
        (_hasCurrent, _current) = (false, default);
        if (ending.HasEnded)
            return await ending.FailureAsync is { } earlier ? throw earlier : false;
        try
        {
            using var either = CancellationTokenSource.CreateLinkedTokenSource(ending.Token, cancellationToken);
            _hasCurrent = await ReadAsync(either.Token);
            return _hasCurrent;
        }
        catch (Exception exception)
        {
            var failure = ending.Fail(exception);
            _headers.TrySetException(failure);
            // Whoever awaits the responses has the failure already; headers that nobody awaits are no lost error.
            _ = _headers.Task.Exception;
            throw failure;
        }
    }

    public void Dispose() => _reader?.Dispose();

    private async ValueTask<bool> ReadAsync(CancellationToken cancellationToken)
    {
        var message = await response;
        if (_reader is null)
            await OpenAsync(message);
        if (await _reader!.ReadAsync(cancellationToken) is not { } bytes)
            return End(message);
        _current = Parse(bytes);
        return true;
    }

    private async Task OpenAsync(HttpResponseMessage message)
    {
        if (ResponseHeaders.ReadStatus(message.Headers) is { StatusCode: not StatusCode.OK } early)
            throw new RpcException(early, ResponseHeaders.ReadMetadata(message.Headers));
        if (ResponseHeaders.Fault(message) is { } fault)
            throw new RpcException(fault);
        _headers.TrySetResult(ResponseHeaders.ReadMetadata(message.Headers));
        var body = PipeReader.Create(await message.Content.ReadAsStreamAsync(), new StreamPipeReaderOptions(bufferSize: BufferSize));
        _reader = new MessageReader(body, largestMessage, ResponseHeaders.Encoding(message) == Gzip.Name);
    }

    private bool End(HttpResponseMessage message)
    {
        // A response without a message may have its status, and its trailers with it, in the headers.
        var source = ResponseHeaders.ReadStatus(message.TrailingHeaders) is null ? message.Headers : message.TrailingHeaders;
        var status = ResponseHeaders.ReadStatus(source)
            ?? new Status(StatusCode.Internal, "The server ended the call without a status.");
        return ending.End(status, ResponseHeaders.ReadMetadata(source)) is { } failure ? throw failure : false;
    }

    private TResponse Parse(System.Buffers.ReadOnlySequence<byte> bytes)
    {
        try
        {
            return marshaller.Read(bytes);
        }
        catch (InvalidProtocolBufferException malformed)
        {
            throw new RpcException(new Status(StatusCode.Internal, "A response is not a message of its type."), inner: malformed);
        }
    }
}
