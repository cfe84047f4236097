namespace GenomeTriage.Cli.Remote;

/// <summary>Codes of what can go wrong between this program and a server.</summary>
public static class RemoteProblemCodes
{
    /// <summary>The server cannot be reached, or the connection broke. Found says how.</summary>
    public const string ServerUnreachable = "ServerUnreachable";

    /// <summary>The server refused or failed the call. Found is the status.</summary>
    public const string ServerRefused = "ServerRefused";

    /// <summary>A certificate, key or token file cannot be read. Found says why.</summary>
    public const string ConnectionFileUnreadable = "ConnectionFileUnreadable";
}
