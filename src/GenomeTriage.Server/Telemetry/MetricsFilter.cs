using System.Runtime.ExceptionServices;
using GenomeTriage.Rpc;
using GenomeTriage.Rpc.Server;
using GenomeTriage.Server.Problems;

namespace GenomeTriage.Server.Telemetry;

/// <summary>Measures gRPC calls.</summary>
internal sealed class MetricsFilter(CallMeter meter) : IServerCallFilter
{
    public async Task InvokeAsync(ServerCallContext context, Func<Task> next)
    {
        ExceptionDispatchInfo? failure = null;
        await meter.MeasureAsync(context.Method, context.HttpContext, async () =>
        {
            try
            {
                await next();
                return context.Status.StatusCode.ToString();
            }
            catch (Exception exception)
            {
                failure = ExceptionDispatchInfo.Capture(exception);
                return StatusOf(exception, context).ToString();
            }
        });
        failure?.Throw();
    }

    private static StatusCode StatusOf(Exception exception, ServerCallContext context) =>
        context.CancellationToken.IsCancellationRequested ? StatusCode.Cancelled
        : exception is RpcException rpc ? rpc.StatusCode
        : RpcProblems.Map(exception)?.StatusCode ?? StatusCode.Unknown;
}
