using System.Collections.Frozen;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Answers = Microsoft.AspNetCore.Http.Results;

namespace GenomeTriage.Server.Review.Assets;

/// <summary>The style sheet and the script, from inside the program: nothing is fetched from anywhere else.</summary>
internal static class AssetDoor
{
    private static readonly FrozenDictionary<string, Asset> Known = new[]
    {
        Read("review.css", "text/css; charset=utf-8"),
        Read("review.js", "text/javascript; charset=utf-8"),
        Read("icon.svg", "image/svg+xml"),
    }.ToFrozenDictionary(asset => asset.Name, StringComparer.Ordinal);

    /// <summary>The address of an asset; it changes with its content, so that browsers may keep it for good.</summary>
    public static string PathOf(string name) => $"/assets/{name}?v={Known[name].Version}";

    /// <summary>An asset as text, for a file that stands by itself.</summary>
    public static string TextOf(string name) => System.Text.Encoding.UTF8.GetString(Known[name].Bytes);

    public static void Map(IEndpointRouteBuilder endpoints) => endpoints.MapGet("/assets/{name}", (string name, HttpContext http) =>
    {
        if (!Known.TryGetValue(name, out var asset)) return Answers.NotFound();
        http.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        return Answers.Bytes(asset.Bytes, asset.Type);
    });

    private static Asset Read(string name, string type)
    {
        using var stream = typeof(AssetDoor).Assembly.GetManifestResourceStream($"{typeof(AssetDoor).Namespace}.{name}")
            ?? throw new InvalidOperationException($"The assembly lacks its resource {name}.");
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return new Asset(name, type, bytes.ToArray(), Convert.ToHexStringLower(SHA256.HashData(bytes.ToArray()))[..12]);
    }

    private sealed record Asset(string Name, string Type, byte[] Bytes, string Version);
}
