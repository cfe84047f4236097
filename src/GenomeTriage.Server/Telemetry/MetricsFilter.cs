using System.Diagnostics;
using GenomeTriage.Rpc;
using GenomeTriage.Rpc.Server;
using GenomeTriage.Server.Problems;

namespace GenomeTriage.Server.Telemetry;

/// <summary>Counts calls and their time by method and status.</summary>
internal sealed class MetricsFilter(ServerMetrics metrics) : IServerCallFilter
{
    public async Task InvokeAsync(ServerCallContext context, Func<Task> next)
    {
        var method = KeyValuePair.Create<string, object?>("method", context.Method);
        var started = Stopwatch.GetTimestamp();
        var status = StatusCode.OK;
        metrics.ActiveCalls.Add(1, method);
        try
        {
            await next();
            status = context.Status.StatusCode;
        }
        catch (Exception exception)
        {
            status = StatusOf(exception, context);
            throw;
        }
        finally
        {
            metrics.ActiveCalls.Add(-1, method);
            metrics.Calls.Add(1, method, KeyValuePair.Create<string, object?>("status", status.ToString()));
            metrics.CallSeconds.Add(Stopwatch.GetElapsedTime(started).TotalSeconds, method);
        }
    }

    private static StatusCode StatusOf(Exception exception, ServerCallContext context) =>
        context.CancellationToken.IsCancellationRequested ? StatusCode.Cancelled
        : exception is RpcException rpc ? rpc.StatusCode
        : RpcProblems.Map(exception)?.StatusCode ?? StatusCode.Unknown;
}
