namespace GenomeTriage.Cli.Evaluation;

/// <summary>How a solved case's disease is described in HPO's annotations, as a manifest says it.</summary>
internal static class CaseKinds
{
    /// <summary>Also from the case's own publication.</summary>
    public const string Seen = "seen";

    /// <summary>Not at all.</summary>
    public const string New = "new";
}
