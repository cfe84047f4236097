namespace GenomeTriage.Triage.Learned;

/// <summary>Codes of what can hinder a learned ranker; those of its file are <c>GenomeTriage.Inference.InferenceProblemCodes</c>.</summary>
public static class RankerProblemCodes
{
    /// <summary>What is stated of the rankers cannot be read.</summary>
    public const string RankerCardUnusable = nameof(RankerCardUnusable);

    /// <summary>
    /// The learned ranker was asked for and the formula ranked: without an observed sign, without the clinical picture or
    /// without its prior there is nothing that it was trained for.
    /// </summary>
    public const string RankerNotUsed = nameof(RankerNotUsed);
}
