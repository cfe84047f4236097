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
        finally
        {
            Volatile.Write(ref _writing, 0);
        }
    }

    private async ValueTask<bool> SendAsync(TResponse message, CancellationToken cancellationToken)
    {
        await call.StartResponseAsync(cancellationToken);
        // Kestrel answers a cancelled flush with INTERNAL_ERROR; so the wait is cancelled, not the flush.
        var written = writer.WriteAsync(message, WriteOptions.Compress, CancellationToken.None);
        if (written.IsCompleted)
            await written;
        else
            await WaitAsync(written.AsTask(), cancellationToken);
        return true;
    }

    private async Task WaitAsync(Task written, CancellationToken cancellationToken)
    {
        try
        {
            await written.WaitAsync(cancellationToken);
        }
        catch (OperationCanceledException)
        {
            // What was sent lies unread in front of the client's window; no status could get past it.
            call.ResetOnFinish();
            throw;
        }
    }
}
