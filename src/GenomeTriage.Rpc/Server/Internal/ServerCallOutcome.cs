using GenomeTriage.Rpc.Errors;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace GenomeTriage.Rpc.Server.Internal;

/// <summary>Makes a status of whatever way a method ended; nothing of the program leaks into it.</summary>
internal static class ServerCallOutcome
{
    public static async Task<Status> OfAsync(ServerCall call, Func<Task> run, RpcServerOptions options, ILogger logger)
    {
        try
        {
            await run();
            return call.Status;
        }
        catch (Exception exception)
        {
            return Of(exception, call, options, logger);
        }
    }

    private static Status Of(Exception exception, ServerCall call, RpcServerOptions options, ILogger logger)
    {
        if (Known(exception, options) is { } known && !call.IsOver)
            return Take(known, call);
        if (call.DeadlinePassed)
            return new Status(StatusCode.DeadlineExceeded, "The deadline passed.");
        if (exception is StalledException)
        {
            RpcLog.Stalled(logger, call.Method, exception.Message);
            return new Status(StatusCode.DeadlineExceeded, exception.Message);
        }

        if (call.IsOver || exception is OperationCanceledException)
            return new Status(StatusCode.Cancelled, "The call was cancelled.");
        RpcLog.MethodFailed(logger, call.Method, FaultText.Of(exception));
        return new Status(StatusCode.Unknown, "The method failed.");
    }

    private static RpcException? Known(Exception exception, RpcServerOptions options) => exception switch
    {
        RpcException rpc => rpc,
        BadHttpRequestException bad => new RpcException(new Status(StatusCode.Internal, "The request is damaged."), inner: bad),
        _ => options.MapException?.Invoke(exception),
    };

    private static Status Take(RpcException exception, ServerCall call)
    {
        foreach (var entry in exception.Trailers)
            call.ResponseTrailers.Add(entry);
        return exception.Status;
    }
}
