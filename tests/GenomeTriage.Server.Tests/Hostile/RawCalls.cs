using System.Buffers.Binary;
using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;

namespace GenomeTriage.Server.Tests.Hostile;

/// <summary>Calls made of bytes, as a client that keeps to no rules sends them.</summary>
internal static class RawCalls
{
    public const string Triage = "/genometriage.v1.TriageService/Triage";

    /// <summary>A message in its frame.</summary>
    public static byte[] Frame(byte[] message, bool compressed = false, uint? length = null)
    {
        var frame = new byte[5 + message.Length];
        frame[0] = compressed ? (byte)1 : (byte)0;
        BinaryPrimitives.WriteUInt32BigEndian(frame.AsSpan(1), length ?? (uint)message.Length);
        message.CopyTo(frame, 5);
        return frame;
    }

    public static byte[] Gzip(Action<Stream> write)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
            write(gzip);
        return packed.ToArray();
    }

    /// <summary>Posts a body over HTTP/2 and gives the status that the trailers carry; <c>null</c> where the server answered without any.</summary>
    public static async Task<(string? Status, HttpResponseMessage Response)> PostAsync(
        string address, byte[] body, string path = Triage, params (string Name, string Value)[] headers)
    {
        using var client = new HttpClient { BaseAddress = new Uri(address) };
        using var request = new HttpRequestMessage(HttpMethod.Post, path)
        {
            Version = HttpVersion.Version20,
            VersionPolicy = HttpVersionPolicy.RequestVersionExact,
            Content = new ByteArrayContent(body),
        };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/grpc");
        request.Headers.TE.Add(new TransferCodingWithQualityHeaderValue("trailers"));
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        var response = await client.SendAsync(request);
        await response.Content.ReadAsByteArrayAsync();
        return (StatusOf(response), response);
    }

    private static string? StatusOf(HttpResponseMessage response) =>
        response.TrailingHeaders.TryGetValues("grpc-status", out var trailing) ? trailing.Single()
        : response.Headers.TryGetValues("grpc-status", out var leading) ? leading.Single()
        : null;
}
