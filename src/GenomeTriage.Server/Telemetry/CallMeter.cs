using System.Diagnostics;
using GenomeTriage.Server.SignIn;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace GenomeTriage.Server.Telemetry;

/// <summary>Counts calls and their time by method and status, and logs each, by whichever door it comes.</summary>
internal sealed class CallMeter(ServerMetrics metrics, ILogger<CallMeter> logger)
{
    private const string Nobody = "-";

    /// <summary>Makes a call and measures it.</summary>
    /// <param name="method">The method; one of the program's own names, never a client's.</param>
    /// <param name="http">The request, by which the caller is known.</param>
    /// <param name="call">Makes the call and gives its status.</param>
    public async Task MeasureAsync(string method, HttpContext http, Func<Task<string>> call)
    {
        var started = Stopwatch.GetTimestamp();
        metrics.Began(method);
        var status = "Unknown";
        try
        {
            status = await call();
        }
        finally
        {
            var taken = Stopwatch.GetElapsedTime(started);
            metrics.Ended(method, status, taken);
            ServerLog.CallEnded(logger, method, status, (long)taken.TotalMilliseconds, http.Features.Get<Caller>()?.Name ?? Nobody);
        }
    }
}
