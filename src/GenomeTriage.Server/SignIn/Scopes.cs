namespace GenomeTriage.Server.SignIn;

/// <summary>What a caller may be allowed to do.</summary>
public static class Scopes
{
    /// <summary>Have cases ranked, and look things up in the knowledge pack.</summary>
    public const string Triage = "triage";
}
