using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace GenomeTriage.Server.SignIn;

/// <summary>
/// The keys and the issuer of an OpenID provider that the operator names: read from its discovery document when the first
/// token comes, kept, and read again when a token names a key that is not known (OpenID Connect Discovery 1.0, section 4).
/// </summary>
internal static class TokenAuthority
{
    private const string Discovery = ".well-known/openid-configuration";

    /// <summary>What validation asks for keys; over HTTPS, save from this machine.</summary>
    public static ConfigurationManager<OpenIdConnectConfiguration> Of(Uri authority) => new(
        new Uri(authority.AbsoluteUri.EndsWith('/') ? authority : new Uri(authority.AbsoluteUri + "/"), Discovery).AbsoluteUri,
        new OpenIdConnectConfigurationRetriever(),
        new HttpDocumentRetriever { RequireHttps = !authority.IsLoopback });
}
