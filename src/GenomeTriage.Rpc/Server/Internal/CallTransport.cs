using System.Diagnostics.CodeAnalysis;
using System.IO.Pipelines;
using GenomeTriage.Rpc.Web;
using GenomeTriage.Rpc.Wire;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace GenomeTriage.Rpc.Server.Internal;

/// <summary>How a call's bytes and its status travel: gRPC over HTTP/2, or gRPC-Web over any HTTP.</summary>
internal abstract class CallTransport(HttpContext http)
{
    private const string Native = "application/grpc";
    private const int ErrorCodeCancel = 8;

    protected HttpContext Http { get; } = http;

    public abstract PipeReader Input { get; }

    public abstract PipeWriter Output { get; }

    public abstract string ContentType { get; }

    /// <summary>Chooses by the content type; <c>false</c> for a request that is no gRPC call.</summary>
    public static bool TryCreate(HttpContext http, [NotNullWhen(true)] out CallTransport? transport)
    {
        var contentType = http.Request.ContentType ?? "";
        transport = WebTransport.TryCreate(http, contentType);
        if (transport is null && IsNative(contentType) && HttpProtocol.IsHttp2(http.Request.Protocol))
            transport = new Http2Transport(http);
        return transport is not null;
    }

    /// <summary>Whether the content type is that of a gRPC call, on whatever HTTP.</summary>
    public static bool IsRpc(string? contentType) =>
        contentType is not null && (IsNative(contentType) || WebTransport.IsWeb(contentType));

    /// <summary>Answers a request that is no gRPC call, or that came over an HTTP which cannot carry one.</summary>
    public static Task RefuseAsync(HttpContext http)
    {
        var native = IsNative(http.Request.ContentType ?? "");
        http.Response.StatusCode = native ? StatusCodes.Status426UpgradeRequired : StatusCodes.Status415UnsupportedMediaType;
        if (native)
            http.Response.Headers.Upgrade = "HTTP/2";
        http.Response.Headers[HeaderNames.Status] = "13";
        http.Response.Headers[HeaderNames.Message] = native
            ? "gRPC needs HTTP/2."
            : "The content type is not application/grpc.";
        return Task.CompletedTask;
    }

    /// <summary>Ends the response with its status.</summary>
    public abstract Task FinishAsync(Status status, Metadata trailers, bool started);

    /// <summary>Ends the stream at once, and drops what is buffered for it.</summary>
    public void Reset()
    {
        if (Http.Features.Get<IHttpResetFeature>() is { } reset)
            reset.Reset(ErrorCodeCancel);
        else
            Http.Abort();
    }

    private static bool IsNative(string contentType) =>
        contentType.StartsWith(Native, StringComparison.OrdinalIgnoreCase)
        && (contentType.Length == Native.Length || contentType[Native.Length] is '+' or ';');
}
