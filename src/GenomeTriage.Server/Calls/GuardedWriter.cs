using System.IO.Pipelines;
using Microsoft.AspNetCore.Http.Features;

namespace GenomeTriage.Server.Calls;

/// <summary>The body of a response as the transport takes it; a wait for the client to read ends after a time.</summary>
internal sealed class GuardedWriter(PipeWriter inner, TimeSpan timeout, IHttpResetFeature? stream) : PipeWriter
{
    private const int ErrorCodeCancel = 8;

    public override bool CanGetUnflushedBytes => inner.CanGetUnflushedBytes;

    public override long UnflushedBytes => inner.UnflushedBytes;

    public override void Advance(int bytes) => inner.Advance(bytes);

    public override Memory<byte> GetMemory(int sizeHint = 0) => inner.GetMemory(sizeHint);

    public override Span<byte> GetSpan(int sizeHint = 0) => inner.GetSpan(sizeHint);

    public override void CancelPendingFlush() => inner.CancelPendingFlush();

    public override void Complete(Exception? exception = null) => inner.Complete(exception);

    public override ValueTask CompleteAsync(Exception? exception = null) => inner.CompleteAsync(exception);

    /// <exception cref="Grpc.Core.RpcException">The client stands still.</exception>
    public override ValueTask<FlushResult> FlushAsync(CancellationToken cancellationToken = default)
    {
        var flushed = inner.FlushAsync(cancellationToken);
        return flushed.IsCompletedSuccessfully ? flushed : WaitAsync(flushed.AsTask());
    }

    private async ValueTask<FlushResult> WaitAsync(Task<FlushResult> flushed)
    {
        try
        {
            return await flushed.WaitAsync(timeout);
        }
        catch (TimeoutException)
        {
            // What was sent lies unread in front of the client's window, and no status could get past it: a reset frees it.
            stream?.Reset(ErrorCodeCancel);
            throw StallGuard.Stalled(timeout);
        }
    }
}

/// <summary>The response of a call, with its body guarded.</summary>
internal sealed class GuardedResponse(IHttpResponseBodyFeature inner, PipeWriter writer) : IHttpResponseBodyFeature
{
    public Stream Stream => inner.Stream;

    public PipeWriter Writer => writer;

    public void DisableBuffering() => inner.DisableBuffering();

    public Task StartAsync(CancellationToken cancellationToken = default) => inner.StartAsync(cancellationToken);

    public Task CompleteAsync() => inner.CompleteAsync();

    public Task SendFileAsync(string path, long offset, long? count, CancellationToken cancellationToken = default) =>
        inner.SendFileAsync(path, offset, count, cancellationToken);
}
