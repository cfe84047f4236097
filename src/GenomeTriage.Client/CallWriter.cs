using Grpc.Core;

namespace GenomeTriage.Client;

/// <summary>
/// Writes the requests of a call. The library takes a write to a call that the server has ended for a fault of the caller;
/// here it is an <see cref="RpcException"/>, as every other way in which a call ends.
/// </summary>
internal sealed class CallWriter<TRequest>(IClientStreamWriter<TRequest> inner)
{
    /// <exception cref="RpcException">The call has ended.</exception>
    public async Task WriteAsync(TRequest request, CancellationToken cancellationToken)
    {
        try
        {
            await inner.WriteAsync(request, cancellationToken);
        }
        catch (InvalidOperationException)
        {
            throw new RpcException(new Status(StatusCode.Cancelled, "The server ended the call."));
        }
    }

    /// <summary>Says that no more will come.</summary>
    public Task CompleteAsync() => inner.CompleteAsync();
}
