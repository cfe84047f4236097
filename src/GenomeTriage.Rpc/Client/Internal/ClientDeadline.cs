namespace GenomeTriage.Rpc.Client.Internal;

/// <summary>When a call stops: at its deadline, when its caller cancels, or when it has ended.</summary>
internal sealed class ClientDeadline : IDisposable
{
    private static readonly TimeSpan LongestTimer = TimeSpan.FromMilliseconds(uint.MaxValue - 1);

    private readonly CallOptions _options;
    private readonly CancellationTokenSource _timer = new();
    private readonly CancellationTokenSource _call;

    public ClientDeadline(CallOptions options)
    {
        _options = options;
        _call = CancellationTokenSource.CreateLinkedTokenSource(options.CancellationToken, _timer.Token);
        Token = _call.Token;
        if (Left is { } left && left < LongestTimer)
            _timer.CancelAfter(left > TimeSpan.Zero ? left : TimeSpan.Zero);
    }

    public CancellationToken Token { get; }

    /// <summary>The time that is left; <c>null</c> without a deadline.</summary>
    public TimeSpan? Left => _options.Deadline is { } deadline && deadline != DateTime.MaxValue
        ? deadline.ToUniversalTime() - DateTime.UtcNow
        : null;

    /// <summary>Ends the call: stops the timer, and resets the stream where it is still open.</summary>
    public void Stop()
    {
        _timer.CancelAfter(Timeout.InfiniteTimeSpan);
        _call.Cancel();
    }

    public void Dispose()
    {
        _call.Dispose();
        _timer.Dispose();
    }

    /// <summary>Why the call failed with <paramref name="exception"/>.</summary>
    public Status StatusOf(Exception exception)
    {
        if (_options.CancellationToken.IsCancellationRequested)
            return new Status(StatusCode.Cancelled, "The caller cancelled the call.");
        if (_timer.IsCancellationRequested)
            return new Status(StatusCode.DeadlineExceeded, "The deadline passed.");
        return exception is OperationCanceledException
            ? new Status(StatusCode.Cancelled, "The call was cancelled.")
            : TransportFault.StatusOf(exception);
    }
}
