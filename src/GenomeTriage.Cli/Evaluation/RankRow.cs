namespace GenomeTriage.Cli.Evaluation;

/// <summary>What the ranking made of one solved case.</summary>
internal sealed record RankRow
{
    /// <summary>Id of the case.</summary>
    public required string Id { get; init; }

    /// <summary>Code of the true diagnosis, as the phenopacket writes it.</summary>
    public required string Diagnosis { get; init; }

    /// <summary>The true gene; <c>null</c> where the phenopacket names none.</summary>
    public string? Gene { get; init; }

    /// <summary>Kind of the case by the manifest; empty without one.</summary>
    public string Kind { get; init; } = "";

    /// <summary>Mean rank among ties of the true diagnosis; <c>null</c> where it is no candidate.</summary>
    public double? Rank { get; init; }

    /// <summary>Mean rank among ties of the true gene; <c>null</c> where it belongs to no candidate.</summary>
    public double? GeneRank { get; init; }

    /// <summary>The best rank of the true diagnosis and its mates; <c>null</c> where it is no candidate.</summary>
    public double? GroupRank { get; init; }

    /// <summary>Posterior of the true diagnosis; <c>null</c> where it is no candidate.</summary>
    public double? Posterior { get; init; }

    /// <summary>Posterior of <em>none of these</em>.</summary>
    public required double NonePosterior { get; init; }

    /// <summary>The highest posterior, <em>none of these</em> included.</summary>
    public required double TopPosterior { get; init; }

    /// <summary>Whether what has it is right; <em>none</em> is right where the truth is no candidate.</summary>
    public required bool TopIsRight { get; init; }

    /// <summary>Whether <em>none of these</em> has it.</summary>
    public bool NoneIsFirst => NonePosterior >= TopPosterior;
}
