namespace GenomeTriage.Triage.Learned.Training;

/// <summary>What a learned ranker is trained on of one case: the formula's leaders and their features.</summary>
public sealed record LeaderRows
{
    /// <summary>Indices of the leaders in the candidate set, best by the formula first.</summary>
    public required IReadOnlyList<int> Candidates { get; init; }

    /// <summary>The features of each, row after row, in the order of <see cref="Features.RankerFeature"/>.</summary>
    public required float[] Features { get; init; }

    /// <summary>Posteriors by the formula.</summary>
    public required IReadOnlyList<double> Posteriors { get; init; }

    /// <summary>Index in the gene catalogue of the gene that explains each best; -1 where none is known.</summary>
    public required IReadOnlyList<int> Genes { get; init; }

    /// <summary>Posterior of <em>none of these</em> by the formula.</summary>
    public required double None { get; init; }

    /// <summary>Rank of the truth by the formula among all candidates, the mean of ties; 0 where it is none of them.</summary>
    public required double TruthRank { get; init; }
}
