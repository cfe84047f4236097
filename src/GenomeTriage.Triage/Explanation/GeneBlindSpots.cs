using GenomeTriage.Annotation.Repeats;
using GenomeTriage.Genome.Positions;
using GenomeTriage.Knowledge.Genes;
using GenomeTriage.Triage.Genotypes;
using GenomeTriage.Triage.Genotypes.Inheritance;
using GenomeTriage.Triage.Results;

namespace GenomeTriage.Triage.Explanation;

/// <summary>What this input could not show of the genes of a candidate, as remarks without weight.</summary>
internal sealed class GeneBlindSpots(GeneCatalog genes, GenotypeScores scores)
{
    /// <summary>The remarks of a gene.</summary>
    public IEnumerable<Reason> Of(int gene)
    {
        var facts = genes[gene];
        if (facts.Contig == Contig.MT && !scores.Seen.Mitochondrion) yield return Told(GeneBlindSpotReasonCodes.GeneMitochondrialNotSeen, facts);
        if (IsDosageSensitive(facts.Dosage) && !scores.Seen.Structural) yield return Told(GeneBlindSpotReasonCodes.GeneDosageNotSeen, facts);
        if (scores.IsHardToMap(gene)) yield return Told(GeneBlindSpotReasonCodes.GeneHardToMap, facts);
        if (ImprintedGenes.Find(facts.Symbol) is not null && !HasBothParents) yield return Told(GeneBlindSpotReasonCodes.GeneOriginUnknown, facts);
    }

    /// <summary>The remark of a repeat of the candidate that was not measured.</summary>
    public static Reason OfRepeat(RepeatLocus locus) => new(GeneBlindSpotReasonCodes.GeneRepeatNotMeasured, 0,
        [new("gene", ReasonParameterKind.Gene, locus.Gene), new("motif", ReasonParameterKind.Text, locus.Motif)]);

    private bool HasBothParents => scores.Family is { Father: { IsDoubted: false }, Mother: { IsDoubted: false } };

    /// <summary>Whether ClinGen has sufficient evidence that a loss or a gain harms.</summary>
    public static bool IsDosageSensitive(DosageSensitivity? dosage) =>
        dosage is { Haploinsufficiency: DosageScore.SufficientEvidence } or { Triplosensitivity: DosageScore.SufficientEvidence };

    private static Reason Told(string code, Gene gene) => new(code, 0, [new("gene", ReasonParameterKind.Gene, gene.Symbol)]);
}
