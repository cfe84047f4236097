namespace GenomeTriage.Server.SignIn;

/// <summary>How callers show who they are. Nothing is asked over the network but the OpenID provider, where one is named.</summary>
public sealed record SignInOptions
{
    /// <summary>The authorities, in PEM, whose client certificates a lab may show; <c>null</c> for none.</summary>
    public string? ClientAuthorityPath { get; init; }

    /// <summary>The keys that bearer tokens are signed with, as a JSON Web Key Set; <c>null</c> to take no tokens.</summary>
    public string? TokenKeysPath { get; init; }

    /// <summary>The OpenID provider whose tokens are taken: its discovery document names issuer and keys; <c>null</c> to ask nobody.</summary>
    public Uri? TokenAuthority { get; init; }

    /// <summary>The issuer that tokens must name; with a provider, the one that it states where this is empty.</summary>
    public string TokenIssuer { get; init; } = "";

    /// <summary>The audience that tokens must name.</summary>
    public string TokenAudience { get; init; } = "genometriage";

    /// <summary>Whether there is any way to sign in.</summary>
    public bool IsPossible => ClientAuthorityPath is not null || TokenKeysPath is not null || TokenAuthority is not null;
}
