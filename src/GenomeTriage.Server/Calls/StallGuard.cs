using Grpc.Core;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core.Features;

namespace GenomeTriage.Server.Calls;

/// <summary>
/// Cuts off a client that stands still: every wait for its bytes, and every wait for it to take some, is bounded. The time
/// that this side needs to work on them does not count.
/// </summary>
internal static class StallGuard
{
    /// <summary>Guards the body of the request and of the response.</summary>
    public static void Install(HttpContext http, TimeSpan timeout)
    {
        // HTTP's own limit of rate would cut the whole connection, with its other calls.
        if (http.Features.Get<IHttpMinRequestBodyDataRateFeature>() is { } rate)
            rate.MinDataRate = null;
        var response = http.Features.GetRequiredFeature<IHttpResponseBodyFeature>();
        http.Features.Set<IRequestBodyPipeFeature>(new GuardedRequest(new GuardedReader(http.Request.BodyReader, timeout)));
        http.Features.Set<IHttpResponseBodyFeature>(new GuardedResponse(response, new GuardedWriter(response.Writer, timeout, http.Features.Get<IHttpResetFeature>())));
    }

    /// <summary>How a call ends whose client stands still.</summary>
    public static RpcException Stalled(TimeSpan timeout) => new(new Status(
        StatusCode.DeadlineExceeded, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"The client stood still for {timeout.TotalSeconds:0.#} s.")));
}
