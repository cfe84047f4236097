using GenomeTriage.Triage.Genotypes;

namespace GenomeTriage.Triage.Ranking;

/// <summary>What a case's kept variants say of every candidate. It does not change with the clinical picture.</summary>
/// <param name="Genotypes">What they say of every gene.</param>
/// <param name="Weighted">Weighted logarithm of the likelihood ratio, by candidate; not to be changed.</param>
internal sealed record Weighing(GenotypeScores Genotypes, double[] Weighted);
