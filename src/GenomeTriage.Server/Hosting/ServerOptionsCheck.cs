using System.Net;
using GenomeTriage.Genome.Problems;
using GenomeTriage.Server.SignIn;

namespace GenomeTriage.Server.Hosting;

/// <summary>Refuses settings that contradict one another: a server that is not as its operator believes must not start.</summary>
internal static class ServerOptionsCheck
{
    /// <exception cref="ConfigurationException">The settings cannot be used.</exception>
    public static void Check(ServerOptions options)
    {
        if (options.IsDevelopment)
            CheckDevelopment(options);
        else if (!options.SignIn.IsPossible)
            throw Refusal(SignInProblemCodes.SignInRequired);
        CheckTokens(options.SignIn);
        foreach (var origin in options.AllowedOrigins)
            CheckOrigin(origin);
    }

    private static void CheckTokens(SignInOptions signIn)
    {
        if (signIn is { TokenKeysPath: null, TokenAuthority: null, TokenIssuer.Length: > 0 })
            throw Refusal(SignInProblemCodes.TokenKeysMissing);
        if (signIn.TokenAuthority is not { } authority) return;
        if (signIn.TokenKeysPath is not null)
            throw Refusal(SignInProblemCodes.TokenSourcesContradict, authority.OriginalString);
        if (!authority.IsAbsoluteUri || (authority.Scheme != Uri.UriSchemeHttps && !(authority.Scheme == Uri.UriSchemeHttp && authority.IsLoopback)))
            throw Refusal(SignInProblemCodes.TokenAuthorityWrong, authority.OriginalString);
    }

    private static void CheckDevelopment(ServerOptions options)
    {
        if (!IPAddress.IsLoopback(options.Address))
            throw Refusal(ServerProblemCodes.TlsRequired, options.Address.ToString());
        if (options.SignIn.IsPossible)
            throw Refusal(SignInProblemCodes.SignInNeedsTls);
        if (options.CertificateKeyPath is { } key)
            throw Refusal(ServerProblemCodes.CertificateMissing, key);
    }

    private static void CheckOrigin(string origin)
    {
        if (!Uri.TryCreate(origin, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https") || uri.GetLeftPart(UriPartial.Authority) != origin)
            throw Refusal(ServerProblemCodes.OriginWrong, origin);
    }

    private static ConfigurationException Refusal(string code, string? found = null) =>
        new(new Problem(code, ProblemSeverity.Error) { Found = found });
}
