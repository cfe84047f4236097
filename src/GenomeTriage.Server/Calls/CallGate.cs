using GenomeTriage.Server.Hosting;
using GenomeTriage.Server.SignIn;
using GenomeTriage.Server.Telemetry;
using Grpc.AspNetCore.Server;
using Grpc.Core;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace GenomeTriage.Server.Calls;

/// <summary>
/// What stands before every gRPC call: the measure, admission, and the limits of time. It is no interceptor, because those
/// begin when the request of a unary call has been read: here nothing is read for a caller who is not let in, and a client
/// that never sends its request is cut off too.
/// </summary>
internal sealed class CallGate(
    RequestDelegate next, CallMeter meter, Admission admission, CallScopes scopes, ServerLimits limits, ILogger<CallGate> logger)
{
    /// <summary>Lets the call through, or refuses it.</summary>
    public Task InvokeAsync(HttpContext http) => http.GetEndpoint()?.Metadata.GetMetadata<GrpcMethodMetadata>() is { Method: var method }
        ? meter.MeasureAsync(method.FullName, http, () => AnswerAsync(http, method))
        : next(http);

    private async Task<string> AnswerAsync(HttpContext http, IMethod method)
    {
        try
        {
            CallTimeout.Bound(http.Request.Headers, limits.MaxCallDuration);
            StallGuard.Install(http, limits.StallTimeout);
            using var lease = scopes.Of(method.ServiceName) is { } scope ? await admission.EnterAsync(http, scope) : null;
            await next(http);
            await FlushAsync(http.Response);
            return StatusOf(http).ToString();
        }
        catch (RpcException stalled) when (http.Response.HasStarted)
        {
            return stalled.StatusCode.ToString();
        }
        catch (Exception exception) when (!http.Response.HasStarted)
        {
            var status = exception is RpcException refused ? refused.Status : CallFault.Of(logger, method.FullName, exception).Status;
            CallRefusal.Write(http.Response, status);
            return status.StatusCode.ToString();
        }
    }

    // The one response of a unary call is left to be sent when the call has ended, where nothing would bound the wait for its reader.
    private static async Task FlushAsync(HttpResponse response)
    {
        if (response.BodyWriter is { CanGetUnflushedBytes: true, UnflushedBytes: > 0 } body)
            await body.FlushAsync();
    }

    private static StatusCode StatusOf(HttpContext http)
    {
        // Without a context the request was no gRPC call, and was answered so.
        var status = http.Features.Get<IServerCallContextFeature>()?.ServerCallContext.Status.StatusCode ?? StatusCode.Internal;
        return status != StatusCode.DeadlineExceeded && http.RequestAborted.IsCancellationRequested ? StatusCode.Cancelled : status;
    }
}
