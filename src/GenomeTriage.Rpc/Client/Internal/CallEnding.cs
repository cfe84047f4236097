namespace GenomeTriage.Rpc.Client.Internal;

/// <summary>How a call ended. The first to say so wins; both halves of the call learn it from here.</summary>
internal sealed class CallEnding(ClientDeadline deadline)
{
    private readonly TaskCompletionSource<RpcException?> _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private (Status Status, Metadata Trailers)? _outcome;

    public CancellationToken Token => deadline.Token;

    public bool HasEnded => _ended.Task.IsCompleted;

    public Status Status => HasEnded ? _outcome!.Value.Status : throw new InvalidOperationException("The call has not ended.");

    public Metadata Trailers => HasEnded ? _outcome!.Value.Trailers : throw new InvalidOperationException("The call has not ended.");

    /// <summary>The failure, or <c>null</c> for success, once the call has ended.</summary>
    public Task<RpcException?> FailureAsync => _ended.Task;

    /// <summary>Ends the call with what the server said.</summary>
    public RpcException? End(Status status, Metadata? trailers = null, Exception? cause = null)
    {
        lock (_ended)
        {
            if (_outcome is not null)
                return _ended.Task.Result;
            _outcome = (status, trailers ?? []);
            _ended.SetResult(status.StatusCode == StatusCode.OK ? null : new RpcException(status, trailers, cause));
        }

        deadline.Stop();
        return _ended.Task.Result;
    }

    /// <summary>Ends the call because something broke.</summary>
    public RpcException Fail(Exception exception) => exception is RpcException rpc
        ? End(rpc.Status, rpc.Trailers, rpc) ?? rpc
        : End(deadline.StatusOf(exception), cause: exception)
            ?? new RpcException(new Status(StatusCode.Cancelled, "The call has ended."), inner: exception);
}
