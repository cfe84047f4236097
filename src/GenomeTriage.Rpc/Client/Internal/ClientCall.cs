using GenomeTriage.Rpc.Wire;

namespace GenomeTriage.Rpc.Client.Internal;

/// <summary>One call under way: the request being written, the response being read, the deadline running.</summary>
internal sealed class ClientCall<TRequest, TResponse> : IResponseSource<TResponse>
{
    private readonly RpcChannelOptions _channel;
    private readonly CallOptions _options;
    private readonly ClientDeadline _deadline;
    private readonly PushContent _content = new();
    private readonly Task<HttpResponseMessage> _response;
    private readonly ResponseStreamReader<TResponse> _responses;

    public ClientCall(RpcChannel channel, HttpMessageInvoker http, Method<TRequest, TResponse> method, CallOptions options)
    {
        _channel = channel.Options;
        _options = options;
        _deadline = new ClientDeadline(options);
        Ending = new CallEnding(_deadline);
        _response = SendAsync(http, RequestHeaders.NewRequest(channel.Address, method.FullName, _content));
        _responses = new ResponseStreamReader<TResponse>(_response, method.ResponseMarshaller, _channel.MaxReceiveMessageSize, Ending);
        Requests = new RequestStreamWriter<TRequest>(_content, method.RequestMarshaller, _channel, Ending)
        {
            WriteOptions = options.WriteOptions ?? WriteOptions.Default,
        };
        _deadline.Token.UnsafeRegister(static call => ((ClientCall<TRequest, TResponse>)call!).Release(), this);
    }

    public IClientStreamWriter<TRequest> Requests { get; }

    public IAsyncStreamReader<TResponse> Responses => _responses;

    public Task<Metadata> HeadersAsync => _responses.HeadersAsync;

    public CallEnding Ending { get; }

    /// <summary>Sends the one request. Its failure is the failure of the call.</summary>
    public ClientCall<TRequest, TResponse> SendOnly(TRequest request)
    {
        _ = SendOnlyAsync(request);
        return this;
    }

    public async Task<TResponse> SingleAsync()
    {
        if (!await _responses.MoveNext(CancellationToken.None))
            throw Ending.Fail(new RpcException(new Status(StatusCode.Internal, "The response is missing.")));
        var response = _responses.Current;
        if (await _responses.MoveNext(CancellationToken.None))
            throw Ending.Fail(new RpcException(new Status(StatusCode.Internal, "There is more than one response.")));
        return response;
    }

    public void Dispose()
    {
        Ending.End(new Status(StatusCode.Cancelled, "The call was disposed of."));
        _deadline.Dispose();
    }

    private async Task SendOnlyAsync(TRequest request)
    {
        try
        {
            await Requests.WriteAsync(request);
            await Requests.CompleteAsync();
        }
        catch (RpcException failed) when (failed.StatusCode != StatusCode.Cancelled)
        {
            Ending.Fail(failed);
        }
        catch (RpcException)
        {
            // The server ended the call before it had read the request: its own status stands.
        }
    }

    private async Task<HttpResponseMessage> SendAsync(HttpMessageInvoker http, HttpRequestMessage request)
    {
        if (_channel.CompressRequests)
            request.Headers.TryAddWithoutValidation(HeaderNames.Encoding, Gzip.Name);
        RequestHeaders.AddTimeout(request, _deadline.Left);
        RequestHeaders.Add(request, _options.Headers);
        if (_channel.CallCredentials is { } credentials)
            RequestHeaders.Add(request, await credentials(_deadline.Token));
        return await http.SendAsync(request, _deadline.Token);
    }

    /// <summary>Frees the stream, whoever ended the call; one that is still open is reset.</summary>
    private void Release()
    {
        _content.Abandon();
        _ = ReleaseAsync();

        async Task ReleaseAsync()
        {
            try
            {
                (await _response).Dispose();
            }
            catch (Exception exception) when (exception is HttpRequestException or OperationCanceledException or IOException or RpcException)
            {
                // There is no response to free; whoever awaits the call has the failure.
            }
        }
    }
}
