using GenomeTriage.Annotation.Consequences;
using GenomeTriage.Annotation.SiteSources;
using GenomeTriage.Genome.Positions;
using GenomeTriage.Genome.Sequences;

namespace GenomeTriage.Annotation.Acmg;

/// <summary>
/// Applies the criteria of the ACMG/AMP guideline (Richards 2015, with the later specifications of ClinGen) to a variant.
/// Those that need a person are not answered; PP5 and BP6 are not used. Not thread-safe: one for each output.
/// </summary>
public sealed class AcmgClassifier
{
    // What a change of an unknown amino acid could meet.
    private static readonly AcmgCriterion[] OfTheProtein =
        [AcmgCriterion.PVS1, AcmgCriterion.PS1, AcmgCriterion.PM1, AcmgCriterion.PM4, AcmgCriterion.PM5, AcmgCriterion.PP2, AcmgCriterion.PP3, AcmgCriterion.BP1, AcmgCriterion.BP3, AcmgCriterion.BP4, AcmgCriterion.BP7];

    private readonly MissenseRules _missense;
    private readonly LengthRules _length;

    /// <summary>A classifier.</summary>
    /// <param name="clinVar">The pack's ClinVar on GRCh38, or the site's; <c>null</c> where none is to be used.</param>
    /// <param name="reference">The reference of GRCh38; <c>null</c> where there is none.</param>
    public AcmgClassifier(KnownSubstitutions? clinVar, IReferenceSequence? reference)
    {
        _missense = new MissenseRules(clinVar is null or { IsEmpty: true } ? null : new KnownNeighbours(clinVar, reference));
        _length = new LengthRules(reference);
    }

    /// <summary>What the criteria say; <c>null</c> for the mitochondrial genome, which has rules of its own (McCormick 2020).</summary>
    public AcmgAssessment? Classify(AcmgQuestion question)
    {
        if (question.Variant.Variant.Contig == Contig.MT || question.Variant.Variant.IsSymbolic) return null;
        var tally = new AcmgTally();
        WeighProtein(question, tally);
        FrequencyRules.Weigh(question, tally);
        PredictionRules.Weigh(question, tally);
        FamilyRules.Weigh(question, tally);
        return tally.ToAssessment();
    }

    private void WeighProtein(AcmgQuestion question, AcmgTally tally)
    {
        if (question.Consequence is { ProteinChange: ProteinChangeState.Unknown, Class: ConsequenceClass.Other })
        {
            foreach (var criterion in OfTheProtein) tally.CannotTell(criterion, AcmgReasonCodes.NoReference);
            return;
        }

        LossOfFunctionRule.Weigh(question, tally);
        _missense.Weigh(question, tally);
        _length.Weigh(question, tally);
    }
}
