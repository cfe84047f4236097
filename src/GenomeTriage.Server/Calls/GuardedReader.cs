using System.IO.Pipelines;
using Grpc.Core;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace GenomeTriage.Server.Calls;

/// <summary>The body of a request as the transport gives it; a wait for more of it ends after a time.</summary>
internal sealed class GuardedReader(PipeReader inner, TimeSpan timeout) : PipeReader
{
    /// <exception cref="RpcException">The client stands still, or what it sends is damaged.</exception>
    public override async ValueTask<ReadResult> ReadAsync(CancellationToken cancellationToken = default)
    {
        try
        {
            var read = inner.ReadAsync(cancellationToken);
            return read.IsCompleted ? await read : await read.AsTask().WaitAsync(timeout, CancellationToken.None);
        }
        catch (TimeoutException)
        {
            inner.CancelPendingRead();
            throw StallGuard.Stalled(timeout);
        }
        catch (Exception damaged) when (damaged is FormatException or InvalidDataException or InvalidOperationException or BadHttpRequestException)
        {
            // Text of gRPC-Web that is no base64, or a body that HTTP itself does not take.
            throw new RpcException(new Status(StatusCode.Internal, "The request is damaged."));
        }
    }

    public override bool TryRead(out ReadResult result) => inner.TryRead(out result);

    public override void AdvanceTo(SequencePosition consumed) => inner.AdvanceTo(consumed);

    public override void AdvanceTo(SequencePosition consumed, SequencePosition examined) => inner.AdvanceTo(consumed, examined);

    public override void CancelPendingRead() => inner.CancelPendingRead();

    public override void Complete(Exception? exception = null) => inner.Complete(exception);

    public override ValueTask CompleteAsync(Exception? exception = null) => inner.CompleteAsync(exception);
}

/// <summary>Where the calls find the guarded body.</summary>
internal sealed class GuardedRequest(PipeReader reader) : IRequestBodyPipeFeature
{
    public PipeReader Reader => reader;
}
