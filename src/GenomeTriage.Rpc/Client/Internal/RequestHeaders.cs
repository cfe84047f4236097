using System.Net;
using GenomeTriage.Rpc.Wire;

namespace GenomeTriage.Rpc.Client.Internal;

/// <summary>Makes the HTTP request of a call.</summary>
internal static class RequestHeaders
{
    private const string UserAgent = "genometriage-rpc/1.0";

    public static HttpRequestMessage NewRequest(Uri server, string path, PushContent content)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, new Uri(server, path))
        {
            Version = HttpVersion.Version20,
            VersionPolicy = HttpVersionPolicy.RequestVersionExact,
            Content = content,
        };
        request.Headers.TryAddWithoutValidation(HeaderNames.Te, HeaderNames.Trailers);
        request.Headers.TryAddWithoutValidation(HeaderNames.UserAgent, UserAgent);
        request.Headers.TryAddWithoutValidation(HeaderNames.AcceptEncoding, Gzip.Accepted);
        return request;
    }

    public static void AddTimeout(HttpRequestMessage request, TimeSpan? timeout)
    {
        if (timeout is { } time)
            request.Headers.TryAddWithoutValidation(HeaderNames.Timeout, TimeoutEncoding.Encode(time));
    }

    public static void Add(HttpRequestMessage request, Metadata? metadata)
    {
        foreach (var entry in metadata ?? [])
        {
            if (!HeaderNames.IsReserved(entry.Key))
                request.Headers.TryAddWithoutValidation(entry.Key, MetadataEncoding.Encode(entry));
        }
    }
}
