namespace GenomeTriage.Rpc.Server.Internal;

/// <summary>
/// Bounds one wait for the other side. Only the wait counts: the time that this side needs to work on a message does not.
/// </summary>
internal sealed class StallGuard(TimeSpan? timeout, CancellationToken call) : IDisposable
{
    private CancellationTokenSource? _source;

    public async ValueTask<T> RunAsync<T>(Func<CancellationToken, ValueTask<T>> wait, CancellationToken caller)
    {
        var source = Arm(caller);
        try
        {
            return await wait(source.Token);
        }
        catch (OperationCanceledException) when (!call.IsCancellationRequested && !caller.IsCancellationRequested)
        {
            throw new StalledException(timeout.GetValueOrDefault());
        }
        finally
        {
            Disarm(source);
        }
    }

    public void Dispose() => _source?.Dispose();

    private CancellationTokenSource Arm(CancellationToken caller)
    {
        var source = caller.CanBeCanceled && caller != call
            ? CancellationTokenSource.CreateLinkedTokenSource(call, caller)
            : _source ??= CancellationTokenSource.CreateLinkedTokenSource(call);
        source.CancelAfter(timeout ?? Timeout.InfiniteTimeSpan);
        return source;
    }

    private void Disarm(CancellationTokenSource source)
    {
        if (source == _source)
            source.CancelAfter(Timeout.InfiniteTimeSpan);
        else
            source.Dispose();
    }
}
