using GenomeTriage.Phenotype.Scoring;
using GenomeTriage.Triage.Cases;
using GenomeTriage.Triage.Pipeline;

namespace GenomeTriage.Triage.Ranking;

/// <summary>A case whose evidence is all there.</summary>
/// <param name="Case">The case.</param>
/// <param name="Options">How to rank.</param>
/// <param name="Phenotype">The phenotype scores.</param>
/// <param name="Reading">What reading the variants gave; <c>null</c> without variants.</param>
internal sealed record RankedCase(TriageCase Case, TriageOptions Options, PhenotypeScores Phenotype, VariantReadingResult? Reading);
