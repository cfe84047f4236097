using System.Collections.Frozen;
using GenomeTriage.Genome.Problems;
using GenomeTriage.Server.Telemetry;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace GenomeTriage.Server.SignIn;

/// <summary>Reads bearer tokens (RFC 7519, RFC 9068): signed with one of the keys given, for this audience, not expired.</summary>
internal sealed class TokenReader
{
    private static readonly TimeSpan ClockSkew = TimeSpan.FromMinutes(1);

    private static readonly string[] Algorithms =
    [
        SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512,
        SecurityAlgorithms.RsaSsaPssSha256, SecurityAlgorithms.RsaSsaPssSha384, SecurityAlgorithms.RsaSsaPssSha512,
        SecurityAlgorithms.EcdsaSha256, SecurityAlgorithms.EcdsaSha384, SecurityAlgorithms.EcdsaSha512,
    ];

    private readonly JsonWebTokenHandler _handler = new() { MapInboundClaims = false };
    private readonly TokenValidationParameters _rules;

    private TokenReader(SignInOptions options, IEnumerable<SecurityKey> keys, BaseConfigurationManager? authority) => _rules = new TokenValidationParameters
    {
        ValidIssuer = options.TokenIssuer.Length > 0 ? options.TokenIssuer : null,
        ValidAudience = options.TokenAudience,
        IssuerSigningKeys = keys,
        ConfigurationManager = authority,
        ValidAlgorithms = Algorithms,
        ClockSkew = ClockSkew,
    };

    /// <summary>A reader for the keys or the provider that <paramref name="options"/> names; <c>null</c> where they name none.</summary>
    /// <exception cref="ConfigurationException">The keys cannot be read, or no issuer is set.</exception>
    public static TokenReader? Create(SignInOptions options)
    {
        if (options.TokenAuthority is { } authority)
            return new TokenReader(options, [], TokenAuthority.Of(authority));
        if (options.TokenKeysPath is not { } path)
            return null;
        if (options.TokenIssuer.Length == 0)
            throw new ConfigurationException(new Problem(SignInProblemCodes.TokenIssuerMissing, ProblemSeverity.Error));
        try
        {
            var keys = new JsonWebKeySet(File.ReadAllText(path)).GetSigningKeys();
            return keys.Count > 0 ? new TokenReader(options, keys, authority: null) : throw new ArgumentException("No signing key.", nameof(options));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or System.Text.Json.JsonException)
        {
            throw new ConfigurationException(new Problem(SignInProblemCodes.SignInFileUnreadable, ProblemSeverity.Error) { Found = path }, exception);
        }
    }

    /// <summary>Who the token speaks of; <c>null</c> where it is not to be believed.</summary>
    /// <param name="token">The token as it was sent.</param>
    /// <param name="logger">Told where the provider cannot be asked: a token that may be good is then refused.</param>
    public async Task<Caller?> ReadAsync(string token, ILogger logger)
    {
        var result = await _handler.ValidateTokenAsync(token, _rules);
        if (_rules.ConfigurationManager is not null && result.Exception is not (null or SecurityTokenException or ArgumentException))
            ServerLog.ProviderNotAsked(logger, result.Exception.GetType().Name);
        if (!result.IsValid || result.SecurityToken is not JsonWebToken { Subject.Length: > 0 } read)
            return null;
        var subject = $"{read.Issuer}#{read.Subject}";
        return new Caller(subject, ScopesOf(read)) { Subject = subject };
    }

    private static FrozenSet<string> ScopesOf(JsonWebToken token) =>
        token.TryGetPayloadValue<string>("scope", out var scopes)
            ? scopes.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal)
            : [];
}
