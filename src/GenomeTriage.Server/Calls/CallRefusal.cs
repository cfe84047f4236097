using Grpc.Core;
using Microsoft.AspNetCore.Http;

namespace GenomeTriage.Server.Calls;

/// <summary>The answer to a call that is not let in: headers alone, which end the stream ("Trailers-Only" of PROTOCOL-HTTP2.md).</summary>
internal static class CallRefusal
{
    /// <summary>Writes the status.</summary>
    public static void Write(HttpResponse response, Status status)
    {
        response.ContentType = "application/grpc";
        response.Headers["grpc-status"] = ((int)status.StatusCode).ToString(System.Globalization.CultureInfo.InvariantCulture);
        response.Headers["grpc-message"] = Uri.EscapeDataString(status.Detail);
    }
}
