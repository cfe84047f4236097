using System.Net.Http;

namespace GenomeTriage.Rpc.Client.Internal;

/// <summary>The status that an HTTP/2 failure stands for (PROTOCOL-HTTP2.md, "HTTP2 Transport Mapping").</summary>
internal static class TransportFault
{
    public static Status StatusOf(Exception exception)
    {
        for (var cause = exception; cause is not null; cause = cause.InnerException)
        {
            if (cause is HttpProtocolException protocol)
                return new Status(OfErrorCode(protocol.ErrorCode), $"The server reset the stream (HTTP/2 error {protocol.ErrorCode}).");
        }

        return exception switch
        {
            HttpRequestException => new Status(StatusCode.Unavailable, "The server cannot be reached."),
            IOException => new Status(StatusCode.Unavailable, "The connection to the server broke."),
            _ => new Status(StatusCode.Internal, $"The call failed ({exception.GetType().Name})."),
        };
    }

    private static StatusCode OfErrorCode(long code) => code switch
    {
        0x7 => StatusCode.Unavailable,
        0x8 => StatusCode.Cancelled,
        0xb => StatusCode.ResourceExhausted,
        0xc => StatusCode.PermissionDenied,
        _ => StatusCode.Internal,
    };
}
