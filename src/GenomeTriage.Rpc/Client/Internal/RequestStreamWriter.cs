using System.IO.Pipelines;
using GenomeTriage.Rpc.Wire;

namespace GenomeTriage.Rpc.Client.Internal;

/// <summary>The requests of a call.</summary>
internal sealed class RequestStreamWriter<TRequest>(
    PushContent content, Marshaller<TRequest> marshaller, RpcChannelOptions options, CallEnding ending)
    : IClientStreamWriter<TRequest>
{
    private static readonly TimeSpan StatusGrace = TimeSpan.FromSeconds(5);

    private MessageWriter<TRequest>? _writer;
    private bool _completed;
    private int _writing;

    public WriteOptions WriteOptions { get; set; } = WriteOptions.Default;

    public async Task WriteAsync(TRequest message, CancellationToken cancellationToken = default)
    {
        if (_completed)
            throw new InvalidOperationException("The requests are complete.");
        if (Interlocked.Exchange(ref _writing, 1) != 0)
            throw new InvalidOperationException("The write before has not ended.");
        try
        {
            await SendAsync(message, cancellationToken);
        }
        catch (Exception exception) when (exception is not RpcException && !cancellationToken.IsCancellationRequested)
        {
            throw await WhyAsync(exception);
        }
        catch (Exception exception) when (exception is not (RpcException or OperationCanceledException))
        {
            // The transport takes a stream away that is cancelled while it is written to; the caller asked for the cancelling.
            throw new OperationCanceledException("The write was cancelled.", exception, cancellationToken);
        }
        finally
        {
            Volatile.Write(ref _writing, 0);
        }
    }

    public Task CompleteAsync()
    {
        _completed = true;
        content.Complete();
        return Task.CompletedTask;
    }

    private async Task SendAsync(TRequest message, CancellationToken cancellationToken)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(ending.Token, cancellationToken);
        _writer ??= NewWriter(await content.StreamAsync.WaitAsync(either.Token));
        await _writer.WriteAsync(message, WriteOptions.Compress, either.Token);
    }

    /// <summary>
    /// A server that ends a call early breaks the write before its status has been read; the status is what the
    /// caller should see, so it is waited for.
    /// </summary>
    private async Task<RpcException> WhyAsync(Exception exception)
    {
        if (ending.Token.IsCancellationRequested)
            return ending.Fail(exception);
        await Task.WhenAny(ending.FailureAsync, Task.Delay(StatusGrace));
        return ending.HasEnded && await ending.FailureAsync is { } failure
            ? failure
            : new RpcException(new Status(StatusCode.Cancelled, "The server takes no more requests."), inner: exception);
    }

    private MessageWriter<TRequest> NewWriter(Stream stream) =>
        new(PipeWriter.Create(stream, new StreamPipeWriterOptions(leaveOpen: true)), marshaller, options.MaxSendMessageSize, options.CompressRequests);
}
