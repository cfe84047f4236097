using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace GenomeTriage.Server.Tests.SignIn;

/// <summary>An OpenID provider as far as a server asks one: the discovery document and the keys, on this machine.</summary>
internal sealed class TestProvider : IAsyncDisposable
{
    private readonly WebApplication _app;

    private TestProvider(WebApplication app, Uri address) => (_app, Address) = (app, address);

    /// <summary>What <c>--token-authority</c> names.</summary>
    public Uri Address { get; }

    public static async Task<TestProvider> StartAsync(string keys)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        app.MapGet("/realm/.well-known/openid-configuration", (HttpContext http) => TypedResults.Json(new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["issuer"] = "https://login.example", ["jwks_uri"] = $"http://{http.Request.Host}/realm/keys",
        }));
        app.MapGet("/realm/keys", () => TypedResults.Text(keys, "application/json"));
        await app.StartAsync();
        var server = app.Services.GetRequiredService<Microsoft.AspNetCore.Hosting.Server.IServer>();
        return new TestProvider(app, new Uri(server.Features.Get<IServerAddressesFeature>()!.Addresses.First() + "/realm"));
    }

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();
}
