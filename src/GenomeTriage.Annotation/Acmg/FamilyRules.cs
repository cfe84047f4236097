using static GenomeTriage.Annotation.Acmg.AcmgCriterion;
using static GenomeTriage.Annotation.Acmg.AcmgStrength;

namespace GenomeTriage.Annotation.Acmg;

/// <summary>
/// What the family says. A new variant counts as ClinGen's table has it for one patient with a picture that fits (SVI 2021):
/// PS2 at moderate strength where the calls confirm both parents (1 point), PM6 at supporting strength where they do not
/// (0.5). A variant in trans with a known pathogenic one counts PM3 moderate, a rare homozygous one supporting. Segregation
/// is counted by chance (Jarvik and Browning 2016): 1/8, 1/16, 1/32 are supporting, moderate, strong.
/// </summary>
internal static class FamilyRules
{
    private const double SupportingChance = 1 / 8d;
    private const double ModerateChance = 1 / 16d;
    private const double StrongChance = 1 / 32d;

    internal static void Weigh(AcmgQuestion question, AcmgTally tally)
    {
        if (question.IsDeNovo && question.Family.IsParentageConfirmed) tally.Meet(PS2, Moderate, AcmgReasonCodes.DeNovoConfirmed);
        else if (question.IsDeNovo) tally.Meet(PM6, Supporting, AcmgReasonCodes.DeNovo);
        if (question.Inheritance == AcmgInheritance.Recessive) WeighRecessive(question, tally);
        WeighSegregation(question.Family, tally);
        if (question.Family.PathogenicPartner is { } partner) tally.Meet(BP2, Supporting, AcmgReasonCodes.PathogenicPartner, AcmgValue.Of("variant", partner));
        else tally.CannotTell(BP2, AcmgReasonCodes.FamilyForPerson);
    }

    private static void WeighRecessive(AcmgQuestion question, AcmgTally tally)
    {
        if (question.PathogenicInTrans is { } other) tally.Meet(PM3, Moderate, AcmgReasonCodes.InTrans, AcmgValue.Of("variant", other));
        else if (question.IsHomozygous && tally.IsMet(PM2)) tally.Meet(PM3, Supporting, AcmgReasonCodes.HomozygousInRecessive);
    }

    private static void WeighSegregation(AcmgFamily family, AcmgTally tally)
    {
        if (family.AffectedWithout is { } person) tally.Meet(BS4, Strong, AcmgReasonCodes.NotInAffected, AcmgValue.Of("person", person));
        else if (family.Chance <= SupportingChance)
            tally.Meet(PP1, family.Chance <= StrongChance ? Strong : family.Chance <= ModerateChance ? Moderate : Supporting, AcmgReasonCodes.Segregates, AcmgValue.Of("count", family.AffectedWith));
        else
        {
            tally.CannotTell(PP1, AcmgReasonCodes.FamilyForPerson);
            tally.CannotTell(BS4, AcmgReasonCodes.FamilyForPerson);
        }
    }
}
