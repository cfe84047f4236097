using Microsoft.AspNetCore.Cors.Infrastructure;

namespace GenomeTriage.Server.Hosting;

/// <summary>Which web pages may call by gRPC-Web, and which headers they may see.</summary>
internal static class WebCalls
{
    public static void Configure(CorsPolicyBuilder policy, ServerOptions options) => policy
        .WithOrigins([.. options.AllowedOrigins])
        .WithMethods("POST")
        .AllowAnyHeader()
        .WithExposedHeaders("grpc-status", "grpc-message", "grpc-encoding", "grpc-accept-encoding", "grpc-status-details-bin");
}
