namespace GenomeTriage.Server.SignIn;

/// <summary>Codes of what can be wrong with the settings for sign-in.</summary>
public static class SignInProblemCodes
{
    /// <summary>A server that others can reach has no way to sign in.</summary>
    public const string SignInRequired = "SignInRequired";

    /// <summary>The file of token keys or client authorities cannot be read. Found is the path.</summary>
    public const string SignInFileUnreadable = "SignInFileUnreadable";

    /// <summary>An issuer is set, and no keys by which its tokens could be checked.</summary>
    public const string TokenKeysMissing = "TokenKeysMissing";

    /// <summary>Both a file of token keys and a provider are set: whose tokens are good would not be plain. Found is the provider.</summary>
    public const string TokenSourcesContradict = "TokenSourcesContradict";

    /// <summary>The provider is not reached over HTTPS, and is not on this machine. Found is its address.</summary>
    public const string TokenAuthorityWrong = "TokenAuthorityWrong";

    /// <summary>A way to sign in is set for a server without TLS, over which anyone could read along.</summary>
    public const string SignInNeedsTls = "SignInNeedsTls";

    /// <summary>Tokens are taken, but the issuer that they must name is not set.</summary>
    public const string TokenIssuerMissing = "TokenIssuerMissing";
}
