using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Hosting;

namespace GenomeTriage.Server.Hosting;

/// <summary>Whether the process lives, and whether it takes calls, as plain HTTP pages for orchestrators.</summary>
internal static class HealthPages
{
    public static void Map(IEndpointRouteBuilder endpoints, IHostApplicationLifetime lifetime)
    {
        endpoints.MapGet("/healthz", () => TypedResults.Text("ok"));
        endpoints.MapGet("/readyz", () => lifetime.ApplicationStopping.IsCancellationRequested
            ? TypedResults.Text("draining", statusCode: StatusCodes.Status503ServiceUnavailable)
            : TypedResults.Text("ready"));
    }
}
