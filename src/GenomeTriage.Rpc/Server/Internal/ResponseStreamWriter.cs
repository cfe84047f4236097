using GenomeTriage.Rpc.Wire;

namespace GenomeTriage.Rpc.Server.Internal;

/// <summary>The responses of a call.</summary>
internal sealed class ResponseStreamWriter<TResponse>(ServerCall call, MessageWriter<TResponse> writer, StallGuard guard)
    : IServerStreamWriter<TResponse>
{
    private int _writing;

    public WriteOptions WriteOptions { get; set; } = WriteOptions.Default;

    public async Task WriteAsync(TResponse message, CancellationToken cancellationToken = default)
    {
        if (Interlocked.Exchange(ref _writing, 1) != 0)
            throw new InvalidOperationException("The write before has not ended.");
        try
        {
            call.ThrowIfFinished();
            await guard.RunAsync(token => SendAsync(message, token), cancellationToken);
        }
        catch (StalledException)
        {
            // What was sent lies unread in the client's window; no status could get past it.
            call.ResetOnFinish();
            throw;
        }
        finally
        {
            Volatile.Write(ref _writing, 0);
        }
    }

    private async ValueTask<bool> SendAsync(TResponse message, CancellationToken cancellationToken)
    {
        await call.StartResponseAsync(cancellationToken);
        await writer.WriteAsync(message, WriteOptions.Compress, cancellationToken);
        return true;
    }
}
