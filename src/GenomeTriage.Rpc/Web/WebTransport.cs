using System.Buffers;
using System.IO.Pipelines;
using System.Text;
using GenomeTriage.Rpc.Server.Internal;
using GenomeTriage.Rpc.Wire;
using Microsoft.AspNetCore.Http;

namespace GenomeTriage.Rpc.Web;

/// <summary>gRPC-Web (PROTOCOL-WEB.md): the trailers are a last frame of the body, and text mode is base64 throughout.</summary>
internal sealed class WebTransport : CallTransport
{
    private const string Binary = "application/grpc-web";
    private const string Text = "application/grpc-web-text";

    private WebTransport(HttpContext http, bool text)
        : base(http)
    {
        ContentType = text ? Text + "+proto" : Binary + "+proto";
        Input = text ? PipeReader.Create(new Base64ReadStream(http.Request.BodyReader)) : http.Request.BodyReader;
        Output = text ? new Base64PipeWriter(http.Response.BodyWriter) : http.Response.BodyWriter;
    }

    public override PipeReader Input { get; }

    public override PipeWriter Output { get; }

    public override string ContentType { get; }

    public static bool IsWeb(string contentType) => contentType.StartsWith(Binary, StringComparison.OrdinalIgnoreCase);

    public static WebTransport? TryCreate(HttpContext http, string contentType) =>
        IsWeb(contentType) ? new WebTransport(http, contentType.StartsWith(Text, StringComparison.OrdinalIgnoreCase)) : null;

    public override async Task FinishAsync(Status status, Metadata trailers, bool started)
    {
        var block = new StringBuilder();
        foreach (var (name, value) in StatusMetadata.Encode(status, trailers))
            block.Append(name).Append(": ").Append(value).Append("\r\n");
        var bytes = Encoding.ASCII.GetBytes(block.ToString());
        new FrameHeader(FrameHeader.TrailersFlag, (uint)bytes.Length).Write(Output);
        Output.Write(bytes);
        await Output.FlushAsync();
        await Http.Response.CompleteAsync();
    }
}
