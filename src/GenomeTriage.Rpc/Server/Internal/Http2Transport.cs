using System.IO.Pipelines;
using GenomeTriage.Rpc.Wire;
using Microsoft.AspNetCore.Http;

namespace GenomeTriage.Rpc.Server.Internal;

/// <summary>gRPC over HTTP/2: the status is in the trailers, or in the headers of a response that has no message.</summary>
internal sealed class Http2Transport(HttpContext http) : CallTransport(http)
{
    public override PipeReader Input => Http.Request.BodyReader;

    public override PipeWriter Output => Http.Response.BodyWriter;

    public override string ContentType => "application/grpc";

    public override Task FinishAsync(Status status, Metadata trailers, bool started)
    {
        foreach (var (name, value) in StatusMetadata.Encode(status, trailers))
        {
            if (started)
                Http.Response.AppendTrailer(name, value);
            else
                Http.Response.Headers.Append(name, value);
        }

        return Http.Response.CompleteAsync();
    }
}
