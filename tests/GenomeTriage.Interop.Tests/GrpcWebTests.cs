using System.Buffers.Binary;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using GenomeTriage.Interop.Messages;
using Google.Protobuf;

namespace GenomeTriage.Interop.Tests;

/// <summary>gRPC-Web as a browser speaks it: over HTTP/1.1, the frames written and read by hand.</summary>
public sealed class GrpcWebTests
{
    private const string Unary = "/grpc.testing.TestService/UnaryCall";

    [Theory]
    [InlineData("application/grpc-web")]
    [InlineData("application/grpc-web+proto")]
    public async Task Unary_Binary_AnswersMessageThenTrailers(string contentType)
    {
        await using var server = await InteropServer.StartAsync();
        var body = await PostAsync(server, contentType, Frame(new SimpleRequest { ResponseSize = 5 }));
        var frames = Frames(body);
        Assert.Equal(5, SimpleResponse.Parser.ParseFrom(frames[0].Body).Payload.Body.Length);
        Assert.Equal((0x80, "grpc-status: 0\r\n"), (frames[1].Flags, Encoding.ASCII.GetString(frames[1].Body)));
    }

    [Fact]
    public async Task Unary_Text_IsBase64BothWays()
    {
        await using var server = await InteropServer.StartAsync();
        var encoded = Convert.ToBase64String(Frame(new SimpleRequest { ResponseSize = 70_000 }));
        var body = await PostAsync(server, "application/grpc-web-text", Encoding.ASCII.GetBytes(encoded));
        var frames = Frames(FromPieces(Encoding.ASCII.GetString(body)));
        Assert.Equal(70_000, SimpleResponse.Parser.ParseFrom(frames[0].Body).Payload.Body.Length);
        Assert.Equal(0x80, frames[1].Flags);
    }

    [Fact]
    public async Task Unary_TextThatIsNoBase64_IsInternal()
    {
        await using var server = await InteropServer.StartAsync();
        using var response = await SendAsync(server, "application/grpc-web-text", "!!!!"u8.ToArray());
        Assert.Equal("13", response.Headers.GetValues("grpc-status").Single());
    }

    [Fact]
    public async Task Native_OverHttp1_IsToldToUpgrade()
    {
        await using var server = await InteropServer.StartAsync();
        using var response = await SendAsync(server, "application/grpc", Frame(new SimpleRequest()));
        Assert.Equal(HttpStatusCode.UpgradeRequired, response.StatusCode);
    }

    [Fact]
    public async Task Unary_OtherContentType_IsRefused()
    {
        await using var server = await InteropServer.StartAsync();
        using var response = await SendAsync(server, "application/json", "{}"u8.ToArray());
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
    }

    private static async Task<byte[]> PostAsync(InteropServer server, string contentType, byte[] body)
    {
        using var response = await SendAsync(server, contentType, body);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await response.Content.ReadAsByteArrayAsync();
    }

    private static async Task<HttpResponseMessage> SendAsync(InteropServer server, string contentType, byte[] body)
    {
        using var http = new HttpClient { BaseAddress = new Uri(server.Http1) };
        using var content = new ByteArrayContent(body);
        content.Headers.ContentType = new MediaTypeHeaderValue(contentType);
        // As every library for browsers does; without it the answer to text may be binary.
        http.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue(contentType));
        return await http.PostAsync(new Uri(Unary, UriKind.Relative), content);
    }

    private static byte[] Frame(IMessage message)
    {
        var bytes = message.ToByteArray();
        var frame = new byte[5 + bytes.Length];
        BinaryPrimitives.WriteInt32BigEndian(frame.AsSpan(1), bytes.Length);
        bytes.CopyTo(frame, 5);
        return frame;
    }

    private static List<(byte Flags, byte[] Body)> Frames(byte[] body)
    {
        var frames = new List<(byte, byte[])>();
        for (var at = 0; at < body.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(body.AsSpan(at + 1));
            frames.Add((body[at], body[(at + 5)..(at + 5 + length)]));
            at += 5 + length;
        }

        return frames;
    }

    /// <summary>Base64 quantum by quantum, since each flush of the server is padded by itself.</summary>
    private static byte[] FromPieces(string text) => [.. text.Chunk(4).SelectMany(quantum => Convert.FromBase64CharArray(quantum, 0, 4))];
}
