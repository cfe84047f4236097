using Microsoft.AspNetCore.Http;

namespace GenomeTriage.Rpc.Server.Internal;

/// <summary>The answer to a call of a service or method that is not offered.</summary>
internal static class UnimplementedCall
{
    public static async Task HandleAsync(HttpContext http)
    {
        if (!CallTransport.TryCreate(http, out var transport))
        {
            await CallTransport.RefuseAsync(http);
            return;
        }

        using var call = new ServerCall(http, transport, http.Request.Path, new RpcServerOptions());
        await call.FinishAsync(new Status(StatusCode.Unimplemented, "The method is not offered."));
    }
}
