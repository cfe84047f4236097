using System.Collections.Frozen;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace GenomeTriage.Server.SignIn;

/// <summary>
/// Tells who calls: by the client certificate that the handshake accepted, or by a bearer token. In development mode,
/// which only this machine can reach, everyone may do everything.
/// </summary>
/// <param name="tokens">Reads tokens; <c>null</c> where none are taken.</param>
/// <param name="isDevelopment">Whether the server is in development mode.</param>
/// <param name="logger">Told where tokens cannot be judged.</param>
internal sealed class CallerReader(TokenReader? tokens, bool isDevelopment, ILogger logger)
{
    private const string Bearer = "Bearer ";

    private static readonly FrozenSet<string> LabScopes = FrozenSet.Create(StringComparer.Ordinal, Scopes.Triage);
    private static readonly FrozenSet<string> AllScopes = Scopes.All.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Who makes this request; <c>null</c> where that is not shown, or not to be believed.</summary>
    public async ValueTask<Caller?> ReadAsync(HttpContext http)
    {
        var authorization = http.Request.Headers.Authorization.ToString();
        if (authorization.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase) && tokens is not null)
            return await tokens.ReadAsync(authorization[Bearer.Length..].Trim(), logger);
        if (http.Connection.ClientCertificate is { } certificate)
            return new Caller("certificate:" + certificate.GetNameInfo(X509NameType.SimpleName, forIssuer: false), LabScopes);
        return isDevelopment ? new Caller($"{http.Connection.RemoteIpAddress}", AllScopes) : null;
    }
}
