using Google.Protobuf;
using Grpc.Core;
using Microsoft.AspNetCore.Connections;

namespace GenomeTriage.Server.Calls;

/// <summary>The requests of a stream; what is wrong with one as it was sent gets the status that the specification gives it.</summary>
internal sealed class CheckedReader<TRequest>(IAsyncStreamReader<TRequest> inner) : IAsyncStreamReader<TRequest>
{
    public TRequest Current => inner.Current;

    /// <exception cref="RpcException">A request cannot be read.</exception>
    public async Task<bool> MoveNext(CancellationToken cancellationToken)
    {
        try
        {
            return await inner.MoveNext(cancellationToken);
        }
        catch (ConnectionResetException)
        {
            throw new RpcException(new Status(StatusCode.Cancelled, "The client went away."));
        }
        catch (InvalidProtocolBufferException)
        {
            throw new RpcException(new Status(StatusCode.Internal, "A request is not a message of its type."));
        }
        catch (InvalidDataException)
        {
            throw new RpcException(new Status(StatusCode.Internal, "A request is in no frame of gRPC."));
        }
        catch (IOException)
        {
            // How the library refuses a length that no array can have.
            throw new RpcException(new Status(StatusCode.ResourceExhausted, "A message is larger than allowed."));
        }
    }
}
