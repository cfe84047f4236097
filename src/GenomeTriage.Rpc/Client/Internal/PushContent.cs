using System.Net;
using System.Net.Http.Headers;

namespace GenomeTriage.Rpc.Client.Internal;

/// <summary>A request body that is written while the response is already being read.</summary>
internal sealed class PushContent : HttpContent
{
    private readonly TaskCompletionSource<Stream> _stream = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _complete = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public PushContent() => Headers.ContentType = new MediaTypeHeaderValue("application/grpc");

    /// <summary>The stream, once the request is under way.</summary>
    public Task<Stream> StreamAsync => _stream.Task;

    /// <summary>Ends the body.</summary>
    public void Complete() => _complete.TrySetResult();

    /// <summary>
    /// Breaks the body off, if it is not complete: the stream is reset, so that a server cannot take the half for the whole.
    /// </summary>
    public void Abandon()
    {
        _stream.TrySetCanceled();
        _complete.TrySetCanceled();
    }

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
    {
        // The headers go out now: a server may answer before the first request.
        await stream.FlushAsync();
        _stream.TrySetResult(stream);
        await _complete.Task;
    }

    protected override bool TryComputeLength(out long length)
    {
        length = -1;
        return false;
    }
}
