namespace GenomeTriage.Server.SignIn;

/// <summary>What a caller may be allowed to do.</summary>
public static class Scopes
{
    /// <summary>Have cases ranked, and look things up in the knowledge pack.</summary>
    public const string Triage = "triage";

    /// <summary>Work with stored cases and conferences.</summary>
    public const string Review = "review";

    /// <summary>Administer the server.</summary>
    public const string Admin = "admin";

    /// <summary>All of them.</summary>
    public static readonly IReadOnlyList<string> All = [Triage, Review, Admin];
}
