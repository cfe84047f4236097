using GenomeTriage.Annotation.Consequences;
using GenomeTriage.Knowledge.Genes;

namespace GenomeTriage.Triage.Genotypes.Regions;

/// <summary>
/// How much likelier ClinGen's judgement of a gene makes the loss or gain of it as the cause of a dominant disease. That
/// a gene is haploinsufficient is in its mechanism already and is not counted again.
/// </summary>
internal static class DosageRatio
{
    private const double Triplosensitive = 20;
    private const double PerhapsTriplosensitive = 5;
    private const double Unlikely = .1;

    /// <summary>The ratio; 1 for small variants and where ClinGen says nothing.</summary>
    public static double Of(ConsequenceClass effect, DosageSensitivity? dosage) => (effect, dosage) switch
    {
        (ConsequenceClass.GeneGain, { Triplosensitivity: DosageScore.SufficientEvidence }) => Triplosensitive,
        (ConsequenceClass.GeneGain, { Triplosensitivity: DosageScore.EmergingEvidence }) => PerhapsTriplosensitive,
        (ConsequenceClass.GeneGain, { Triplosensitivity: DosageScore.Unlikely }) => Unlikely,
        (ConsequenceClass.GeneLoss or ConsequenceClass.ExonLoss, { Haploinsufficiency: DosageScore.Unlikely }) => Unlikely,
        _ => 1,
    };
}
