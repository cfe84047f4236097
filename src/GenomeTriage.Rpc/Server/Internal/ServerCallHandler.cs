using GenomeTriage.Rpc.Wire;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace GenomeTriage.Rpc.Server.Internal;

/// <summary>Answers the requests to one method: takes the call, runs its code inside the filters, ends it with a status.</summary>
internal abstract class ServerCallHandler<TRequest, TResponse>(Method<TRequest, TResponse> method)
{
    public async Task HandleAsync(HttpContext http)
    {
        if (!CallTransport.TryCreate(http, out var transport))
        {
            await CallTransport.RefuseAsync(http);
            return;
        }

        var options = http.RequestServices.GetRequiredService<IOptions<RpcServerOptions>>().Value;
        var logger = http.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(RpcLog.Category);
        using var call = new ServerCall(http, transport, method.FullName, options);
        var status = await ServerCallOutcome.OfAsync(call, () => RunAsync(call, options), options, logger);
        await call.FinishAsync(status);
    }

    /// <summary>Runs the code of the method.</summary>
    protected abstract Task InvokeAsync(
        IAsyncStreamReader<TRequest> requests, IServerStreamWriter<TResponse> responses, ServerCall call);

    /// <summary>The one request of a call that must have exactly one.</summary>
    protected static async Task<TRequest> SingleAsync(IAsyncStreamReader<TRequest> requests, CancellationToken cancellationToken)
    {
        if (await requests.MoveNext(cancellationToken))
            return requests.Current;
        throw new RpcException(new Status(StatusCode.Internal, "The request is missing."));
    }

    private async Task RunAsync(ServerCall call, RpcServerOptions options)
    {
        call.CheckHeaders();
        using var reader = new MessageReader(call.Input, options.MaxReceiveMessageSize, call.RequestIsGzip);
        using var readGuard = new StallGuard(options.StallTimeout, call.CancellationToken);
        using var writeGuard = new StallGuard(options.StallTimeout, call.CancellationToken);
        var writer = new MessageWriter<TResponse>(call.Output, method.ResponseMarshaller, options.MaxSendMessageSize, call.ResponseIsGzip);
        var requests = new RequestStreamReader<TRequest>(reader, method.RequestMarshaller, readGuard);
        var responses = new ResponseStreamWriter<TResponse>(call, writer, writeGuard);
        await RunFilterAsync(0);

        Task RunFilterAsync(int index) => index == options.Filters.Count
            ? InvokeAsync(requests, responses, call)
            : options.Filters[index].InvokeAsync(call, () => RunFilterAsync(index + 1));
    }
}
