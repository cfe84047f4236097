using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace GenomeTriage.Server.Http;

/// <summary>
/// The description of the HTTP doors in OpenAPI 3.1: what is written by hand of the form, and what follows from the
/// contract for the unary calls. (A generator that asks .NET's types would describe protobuf's messages wrongly.)
/// </summary>
internal static class OpenApiPage
{
    /// <summary>The path.</summary>
    public const string Path = "/openapi/v1.json";

    private const string Resource = "GenomeTriage.Server.Http.openapi.json";

    public static void Map(IEndpointRouteBuilder endpoints, IReadOnlyList<JsonCall> calls)
    {
        var description = Describe(calls).ToJsonString(new JsonSerializerOptions { WriteIndented = true });
        endpoints.MapGet(Path, () => TypedResults.Text(description, "application/json"));
    }

    private static JsonNode Describe(IReadOnlyList<JsonCall> calls)
    {
        using var written = typeof(OpenApiPage).Assembly.GetManifestResourceStream(Resource)!;
        var description = JsonNode.Parse(written)!;
        var schemas = new MessageSchemas(description["components"]!["schemas"]!.AsObject());
        foreach (var call in calls)
            description["paths"]![call.Path] = PathOf(call, schemas);
        return description;
    }

    private static JsonObject PathOf(JsonCall call, MessageSchemas schemas) => new()
    {
        ["post"] = new JsonObject
        {
            ["operationId"] = call.Method.Name,
            ["summary"] = $"{call.Method.FullName}, documented in the proto of the contract.",
            ["requestBody"] = new JsonObject { ["required"] = true, ["content"] = Content(schemas.Of(call.Method.InputType)) },
            ["responses"] = Responses(schemas.Of(call.Method.OutputType)),
        },
    };

    private static JsonObject Responses(JsonNode schema)
    {
        var responses = new JsonObject { ["200"] = new JsonObject { ["description"] = "The response.", ["content"] = Content(schema) } };
        foreach (var status in new[] { "400", "401", "403", "404", "408", "413", "429", "503" })
            responses[status] = new JsonObject { ["$ref"] = "#/components/responses/problem" };
        return responses;
    }

    private static JsonObject Content(JsonNode schema) => new() { ["application/json"] = new JsonObject { ["schema"] = schema } };
}
