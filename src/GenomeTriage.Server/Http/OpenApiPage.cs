using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace GenomeTriage.Server.Http;

/// <summary>The description of the HTTP doors in OpenAPI 3.1.</summary>
internal static class OpenApiPage
{
    /// <summary>The path.</summary>
    public const string Path = "/openapi/v1.json";

    private const string Resource = "GenomeTriage.Server.Http.openapi.json";

    public static void Map(IEndpointRouteBuilder endpoints) =>
        endpoints.MapGet(Path, () => TypedResults.Stream(Open(), "application/json"));

    public static Stream Open() => typeof(OpenApiPage).Assembly.GetManifestResourceStream(Resource)!;
}
