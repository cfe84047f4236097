using GenomeTriage.Rpc.Wire;
using Microsoft.AspNetCore.Http;

namespace GenomeTriage.Rpc.Server.Internal;

/// <summary>The time a call may take: the client's grpc-timeout or the server's bound, whichever is shorter.</summary>
internal sealed class CallClock : IDisposable
{
    private static readonly TimeSpan LongestTimer = TimeSpan.FromMilliseconds(uint.MaxValue - 1);

    private readonly CancellationTokenSource _deadline = new();
    private readonly CancellationTokenSource _call;

    public CallClock(HttpContext http, TimeSpan? bound)
    {
        var asked = http.Request.Headers[HeaderNames.Timeout].ToString();
        IsMalformed = !ReadTimeout(asked, out var timeout);
        if (bound is { } limit && (timeout is null || timeout > limit))
            timeout = limit;
        Deadline = AddSafely(timeout);
        if (timeout is { } time && time < LongestTimer)
            _deadline.CancelAfter(time);
        _call = CancellationTokenSource.CreateLinkedTokenSource(_deadline.Token, http.RequestAborted);
    }

    /// <summary>Whether the client sent a timeout that is none.</summary>
    public bool IsMalformed { get; }

    public DateTime Deadline { get; }

    public CancellationToken Token => _call.Token;

    public bool DeadlinePassed => _deadline.IsCancellationRequested;

    public void Dispose()
    {
        _call.Dispose();
        _deadline.Dispose();
    }

    private static bool ReadTimeout(string asked, out TimeSpan? timeout)
    {
        timeout = null;
        if (asked.Length == 0)
            return true;
        if (!TimeoutEncoding.TryDecode(asked, out var read))
            return false;
        timeout = read;
        return true;
    }

    private static DateTime AddSafely(TimeSpan? timeout)
    {
        var now = DateTime.UtcNow;
        return timeout is { } time && time < DateTime.MaxValue - now ? now + time : DateTime.MaxValue;
    }
}
