using System.Net;
using System.Net.Http.Headers;
using GenomeTriage.Rpc.Wire;

namespace GenomeTriage.Rpc.Client.Internal;

/// <summary>Reads metadata and status out of the headers and trailers of a response.</summary>
internal static class ResponseHeaders
{
    public static Metadata ReadMetadata(HttpHeaders headers)
    {
        var metadata = new Metadata();
        foreach (var (name, values) in headers)
        {
            foreach (var value in values)
                MetadataEncoding.Decode(metadata, name, value);
        }

        return metadata;
    }

    public static Status? ReadStatus(HttpHeaders headers) =>
        StatusMetadata.Decode(First(headers, HeaderNames.Status), First(headers, HeaderNames.Message));

    public static string? Encoding(HttpResponseMessage response) => First(response.Headers, HeaderNames.Encoding);

    /// <summary>What is wrong with a response that is not gRPC's, as from a proxy; <c>null</c> where nothing is.</summary>
    public static Status? Fault(HttpResponseMessage response)
    {
        if (response.StatusCode != HttpStatusCode.OK)
            return new Status(OfHttp(response.StatusCode), $"The server answered HTTP {(int)response.StatusCode}.");
        if (response.Content.Headers.ContentType?.MediaType?.StartsWith("application/grpc", StringComparison.Ordinal) != true)
            return new Status(StatusCode.Unknown, "The server's answer is not gRPC.");
        return Encoding(response) is null or Gzip.Identity or Gzip.Name
            ? null
            : new Status(StatusCode.Internal, "The server's grpc-encoding is not supported.");
    }

    private static StatusCode OfHttp(HttpStatusCode code) => code switch
    {
        HttpStatusCode.BadRequest => StatusCode.Internal,
        HttpStatusCode.Unauthorized => StatusCode.Unauthenticated,
        HttpStatusCode.Forbidden => StatusCode.PermissionDenied,
        HttpStatusCode.NotFound => StatusCode.Unimplemented,
        HttpStatusCode.TooManyRequests or HttpStatusCode.BadGateway => StatusCode.Unavailable,
        HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout => StatusCode.Unavailable,
        _ => StatusCode.Unknown,
    };

    private static string? First(HttpHeaders headers, string name) =>
        headers.TryGetValues(name, out var values) ? values.FirstOrDefault() : null;
}
