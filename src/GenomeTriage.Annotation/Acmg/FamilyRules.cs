using static GenomeTriage.Annotation.Acmg.AcmgCriterion;
using static GenomeTriage.Annotation.Acmg.AcmgStrength;

namespace GenomeTriage.Annotation.Acmg;

/// <summary>
/// What the family says. Parentage is taken from the pedigree and not proven, so a de novo variant counts as PM6, at
/// supporting strength as ClinGen's table has it for one patient with a picture that fits (SVI 2021, 0.5 points); a variant in
/// trans with a known pathogenic one counts PM3 moderate, a rare homozygous one supporting. Segregation is for a person.
/// </summary>
internal static class FamilyRules
{
    internal static void Weigh(AcmgQuestion question, AcmgTally tally)
    {
        if (question.IsDeNovo) tally.Meet(PM6, Supporting, AcmgReasonCodes.DeNovo);
        if (question.Inheritance == AcmgInheritance.Recessive) WeighRecessive(question, tally);
        foreach (var criterion in new[] { PP1, BS4, BP2 }) tally.CannotTell(criterion, AcmgReasonCodes.FamilyForPerson);
    }

    private static void WeighRecessive(AcmgQuestion question, AcmgTally tally)
    {
        if (question.PathogenicInTrans is { } other) tally.Meet(PM3, Moderate, AcmgReasonCodes.InTrans, AcmgValue.Of("variant", other));
        else if (question.IsHomozygous && tally.IsMet(PM2)) tally.Meet(PM3, Supporting, AcmgReasonCodes.HomozygousInRecessive);
    }
}
