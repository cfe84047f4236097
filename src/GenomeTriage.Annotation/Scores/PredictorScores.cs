namespace GenomeTriage.Annotation.Scores;

/// <summary>Scores of computational predictors as the lab's file gives them; each <c>null</c> where not given.</summary>
public sealed record PredictorScores
{
    /// <summary>CADD, scaled like a phred score (0–99, higher is more deleterious).</summary>
    public double? CaddPhred { get; init; }

    /// <summary>REVEL for missense variants (0–1, higher is more likely pathogenic).</summary>
    public double? Revel { get; init; }

    /// <summary>The highest of SpliceAI's four delta scores (0–1).</summary>
    public double? SpliceAi { get; init; }

    /// <summary>AlphaMissense pathogenicity (0–1).</summary>
    public double? AlphaMissense { get; init; }

    /// <summary>Whether no score is given.</summary>
    public bool IsEmpty => this == Empty;

    /// <summary>No score.</summary>
    public static PredictorScores Empty { get; } = new();
}
