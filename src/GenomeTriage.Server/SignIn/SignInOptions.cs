namespace GenomeTriage.Server.SignIn;

/// <summary>How callers show who they are. Nothing is asked over the network: keys and authorities are files.</summary>
public sealed record SignInOptions
{
    /// <summary>The authorities, in PEM, whose client certificates a lab may show; <c>null</c> for none.</summary>
    public string? ClientAuthorityPath { get; init; }

    /// <summary>The keys that bearer tokens are signed with, as a JSON Web Key Set; <c>null</c> to take no tokens.</summary>
    public string? TokenKeysPath { get; init; }

    /// <summary>The issuer that tokens must name.</summary>
    public string TokenIssuer { get; init; } = "";

    /// <summary>The audience that tokens must name.</summary>
    public string TokenAudience { get; init; } = "genometriage";

    /// <summary>Whether there is any way to sign in.</summary>
    public bool IsPossible => ClientAuthorityPath is not null || TokenKeysPath is not null;
}
