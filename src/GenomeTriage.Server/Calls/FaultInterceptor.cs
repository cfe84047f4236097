using GenomeTriage.Server.Problems;
using Grpc.Core;
using Grpc.Core.Interceptors;
using Microsoft.Extensions.Logging;

namespace GenomeTriage.Server.Calls;

/// <summary>Makes a status of whatever way a method ends; nothing of the program leaks into it.</summary>
internal sealed class FaultInterceptor(ILogger<FaultInterceptor> logger) : Interceptor
{
    /// <inheritdoc/>
    public override async Task<TResponse> UnaryServerHandler<TRequest, TResponse>(
        TRequest request, ServerCallContext context, UnaryServerMethod<TRequest, TResponse> continuation)
    {
        try
        {
            return await continuation(request, context);
        }
        catch (Exception exception)
        {
            throw Of(exception, context);
        }
    }

    /// <inheritdoc/>
    public override async Task<TResponse> ClientStreamingServerHandler<TRequest, TResponse>(
        IAsyncStreamReader<TRequest> requestStream, ServerCallContext context, ClientStreamingServerMethod<TRequest, TResponse> continuation)
    {
        try
        {
            return await continuation(new CheckedReader<TRequest>(requestStream), context);
        }
        catch (Exception exception)
        {
            throw Of(exception, context);
        }
    }

    /// <inheritdoc/>
    public override async Task ServerStreamingServerHandler<TRequest, TResponse>(
        TRequest request, IServerStreamWriter<TResponse> responseStream, ServerCallContext context, ServerStreamingServerMethod<TRequest, TResponse> continuation)
    {
        try
        {
            await continuation(request, responseStream, context);
        }
        catch (Exception exception)
        {
            throw Of(exception, context);
        }
    }

    /// <inheritdoc/>
    public override async Task DuplexStreamingServerHandler<TRequest, TResponse>(
        IAsyncStreamReader<TRequest> requestStream, IServerStreamWriter<TResponse> responseStream, ServerCallContext context, DuplexStreamingServerMethod<TRequest, TResponse> continuation)
    {
        try
        {
            await continuation(new CheckedReader<TRequest>(requestStream), responseStream, context);
        }
        catch (Exception exception)
        {
            throw Of(exception, context);
        }
    }

    private RpcException Of(Exception exception, ServerCallContext context)
    {
        if ((exception as RpcException ?? RpcProblems.Map(exception)) is { } known)
            return known;
        // Whoever cancelled, or let the deadline pass, does not wait for more than that.
        return context.CancellationToken.IsCancellationRequested || exception is OperationCanceledException
            ? new RpcException(new Status(StatusCode.Cancelled, "The call was cancelled."))
            : CallFault.Of(logger, context.Method, exception);
    }
}
