using System.IO.Pipelines;
using GenomeTriage.Rpc.Wire;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace GenomeTriage.Rpc.Server.Internal;

/// <summary>One call: the request's headers read, its clock running, the response under way.</summary>
internal sealed class ServerCall : ServerCallContext, IDisposable
{
    private readonly CallTransport _transport;
    private readonly CallClock _clock;
    private readonly bool _gzipAgreed;
    private Metadata? _requestHeaders;
    private bool _started;
    private bool _finished;
    private bool _reset;

    public ServerCall(HttpContext http, CallTransport transport, string method, RpcServerOptions options)
    {
        HttpContext = http;
        Method = method;
        _transport = transport;
        _clock = new CallClock(http, options.MaxCallDuration);
        _gzipAgreed = options.CompressResponses && Gzip.IsAcceptedBy(http.Request.Headers[HeaderNames.AcceptEncoding].ToString());
        LiftBodyLimits(http);
    }

    public override string Method { get; }

    public override HttpContext HttpContext { get; }

    public override string Host => HttpContext.Request.Host.Value ?? "";

    public override string Peer => PeerAddress.Of(HttpContext.Connection);

    public override DateTime Deadline => _clock.Deadline;

    public override CancellationToken CancellationToken => _clock.Token;

    public override Metadata RequestHeaders => _requestHeaders ??= ReadHeaders(HttpContext.Request.Headers);

    public override Metadata ResponseTrailers { get; } = [];

    public override Status Status { get; set; } = Status.DefaultSuccess;

    public override WriteOptions WriteOptions { get; set; } = WriteOptions.Default;

    public PipeReader Input => _transport.Input;

    public PipeWriter Output => _transport.Output;

    public bool RequestIsGzip => HttpContext.Request.Headers[HeaderNames.Encoding] == Gzip.Name;

    public bool ResponseIsGzip => _gzipAgreed;

    /// <summary>Whether the deadline has passed.</summary>
    public bool DeadlinePassed => _clock.DeadlinePassed;

    /// <summary>Whether nobody waits for the answer any more.</summary>
    public bool IsOver => _clock.Token.IsCancellationRequested;

    public void CheckHeaders()
    {
        if (_clock.IsMalformed)
            throw new RpcException(new Status(StatusCode.Internal, "grpc-timeout is malformed."));
        var encoding = HttpContext.Request.Headers[HeaderNames.Encoding].ToString();
        if (encoding is not ("" or Gzip.Identity or Gzip.Name))
            throw new RpcException(new Status(StatusCode.Unimplemented, "The request's grpc-encoding is not supported."));
    }

    public override Task WriteResponseHeadersAsync(Metadata headers)
    {
        if (_started)
            throw new InvalidOperationException("The response headers were sent already.");
        foreach (var entry in headers)
        {
            if (!HeaderNames.IsReserved(entry.Key))
                HttpContext.Response.Headers.Append(entry.Key, MetadataEncoding.Encode(entry));
        }

        return StartResponseAsync(CancellationToken).AsTask();
    }

    public ValueTask StartResponseAsync(CancellationToken cancellationToken)
    {
        if (_started)
            return ValueTask.CompletedTask;
        _started = true;
        SetHeaders();
        return new ValueTask(HttpContext.Response.StartAsync(cancellationToken));
    }

    public void ThrowIfFinished()
    {
        if (_finished)
            throw new InvalidOperationException("The call has ended.");
    }

    /// <summary>The client does not read: end the stream by a reset, which frees what is buffered for it.</summary>
    public void ResetOnFinish() => _reset = true;

    public async Task FinishAsync(Status status)
    {
        _finished = true;
        if (HttpContext.RequestAborted.IsCancellationRequested)
            return;
        if (_reset)
        {
            _transport.Reset();
            return;
        }

        if (!_started)
            SetHeaders();
        await _transport.FinishAsync(status, ResponseTrailers, _started);
    }

    public void Dispose() => _clock.Dispose();

    private static void LiftBodyLimits(HttpContext http)
    {
        // The stream has its own limits, by message and by standing still; HTTP's would cut a long quiet call.
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
            size.MaxRequestBodySize = null;
        if (http.Features.Get<Microsoft.AspNetCore.Server.Kestrel.Core.Features.IHttpMinRequestBodyDataRateFeature>() is { } rate)
            rate.MinDataRate = null;
    }

    private static Metadata ReadHeaders(IHeaderDictionary headers)
    {
        var metadata = new Metadata();
        foreach (var (name, values) in headers)
        {
            foreach (var value in values)
                MetadataEncoding.Decode(metadata, name, value ?? "");
        }

        return metadata;
    }

    private void SetHeaders()
    {
        var response = HttpContext.Response;
        response.ContentType = _transport.ContentType;
        response.Headers[HeaderNames.AcceptEncoding] = Gzip.Accepted;
        if (_gzipAgreed)
            response.Headers[HeaderNames.Encoding] = Gzip.Name;
    }
}
