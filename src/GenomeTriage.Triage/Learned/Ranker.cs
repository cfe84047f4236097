namespace GenomeTriage.Triage.Learned;

/// <summary>What puts the leading candidates in order.</summary>
public enum Ranker
{
    /// <summary>The closed formula alone (docs/ranking.md).</summary>
    Formula = 0,

    /// <summary>The formula, and a model trained on solved cases that shares the posterior of its leaders anew (docs/learned-rankers.md).</summary>
    Learned = 1,
}
