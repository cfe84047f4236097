namespace GenomeTriage.Knowledge.Genes;

/// <summary>
/// Variation seen in gnomAD v2.1.1 against what chance would give (Karczewski et al. 2020). A value that gnomAD does
/// not give is NaN, never 0.
/// </summary>
/// <param name="ObservedMissense">Missense variants seen.</param>
/// <param name="ExpectedMissense">Missense variants expected.</param>
/// <param name="MissenseZ">Z score; above 3.09 missense variation is held back.</param>
/// <param name="ObservedLossOfFunction">High-confidence loss-of-function variants seen.</param>
/// <param name="ExpectedLossOfFunction">Loss-of-function variants expected.</param>
/// <param name="Pli">Probability of loss-of-function intolerance, 0–1.</param>
/// <param name="Prec">Probability that only the loss of both copies is not tolerated, 0–1.</param>
/// <param name="Loeuf">Upper bound of observed/expected loss of function; below 0.35 is constrained.</param>
/// <param name="CodingLength">Bases of coding sequence.</param>
public readonly record struct GeneConstraint(
    float ObservedMissense, float ExpectedMissense, float MissenseZ,
    float ObservedLossOfFunction, float ExpectedLossOfFunction, float Pli, float Prec, float Loeuf, int CodingLength);
