using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using GenomeTriage.Server.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using Answers = Microsoft.AspNetCore.Http.Results;

namespace GenomeTriage.Server.Tests.Review.SignIn;

/// <summary>
/// A small OpenID provider on loopback: discovery, keys, codes for whoever asks, and tokens for codes (OpenID Connect Core 1.0,
/// code flow; PKCE of RFC 7636).
/// </summary>
internal sealed class TestProvider : IAsyncDisposable
{
    public const string ClientId = "genometriage";
    public const string ClientSecret = "a secret of the client";

    private readonly WebApplication _app;
    private readonly RSA _key = RSA.Create(2048);
    private readonly RSA _otherKey = RSA.Create(2048);
    private readonly ConcurrentDictionary<string, (string Nonce, string Challenge)> _codes = new(StringComparer.Ordinal);

    private TestProvider()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _app = builder.Build();
        _app.MapGet("/.well-known/openid-configuration", () => Answers.Json(new
        {
            issuer = Issuer,
            authorization_endpoint = Issuer + "/authorize",
            token_endpoint = Issuer + "/token",
            jwks_uri = Issuer + "/keys",
            response_types_supported = new[] { "code" },
            subject_types_supported = new[] { "public" },
            id_token_signing_alg_values_supported = new[] { "RS256" },
        }));
        _app.MapGet("/keys", () => Answers.Json(new { keys = new[] { PublicKey() } }));
        _app.MapGet("/authorize", Authorize);
        _app.MapPost("/token", TokenAsync);
    }

    /// <summary>Who signs in there.</summary>
    public string Subject { get; set; } = "person-7";

    /// <summary>Whether tokens are signed with a key that the provider does not publish.</summary>
    public bool IsForging { get; set; }

    /// <summary>Whether tokens carry the nonce of another request.</summary>
    public bool IsReplaying { get; set; }

    public string Issuer => GenomeTriageServer.Addresses(_app)[0];

    public static async Task<TestProvider> StartAsync()
    {
        var provider = new TestProvider();
        await provider._app.StartAsync();
        return provider;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
        _key.Dispose();
        _otherKey.Dispose();
    }

    private IResult Authorize(HttpRequest request)
    {
        var query = request.Query;
        if (query["client_id"] != ClientId || query["response_type"] != "code" || query["code_challenge_method"] != "S256") return Answers.BadRequest();
        var code = Guid.NewGuid().ToString("N");
        _codes[code] = (query["nonce"].ToString(), query["code_challenge"].ToString());
        return Answers.Redirect($"{query["redirect_uri"]}?code={code}&state={Uri.EscapeDataString(query["state"].ToString())}");
    }

    private async Task<IResult> TokenAsync(HttpRequest request)
    {
        var form = await request.ReadFormAsync();
        var isKnown = _codes.TryRemove(form["code"].ToString(), out var asked);
        var verifier = Base64UrlEncoder.Encode(SHA256.HashData(Encoding.ASCII.GetBytes(form["code_verifier"].ToString())));
        if (!isKnown || verifier != asked.Challenge || form["client_secret"] != ClientSecret) return Answers.BadRequest(new { error = "invalid_grant" });
        return Answers.Json(new { access_token = "opaque", token_type = "Bearer", expires_in = 60, id_token = Token(IsReplaying ? "another" : asked.Nonce) });
    }

    private string Token(string nonce) => new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
    {
        Issuer = Issuer,
        Audience = ClientId,
        Expires = DateTime.UtcNow.AddMinutes(5),
        Claims = new Dictionary<string, object>(StringComparer.Ordinal) { ["sub"] = Subject, ["nonce"] = nonce },
        SigningCredentials = new SigningCredentials(new RsaSecurityKey(IsForging ? _otherKey : _key) { KeyId = "key-1" }, SecurityAlgorithms.RsaSha256),
    });

    private object PublicKey()
    {
        var key = _key.ExportParameters(includePrivateParameters: false);
        return new { kty = "RSA", kid = "key-1", use = "sig", alg = "RS256", n = Base64UrlEncoder.Encode(key.Modulus), e = Base64UrlEncoder.Encode(key.Exponent) };
    }
}
