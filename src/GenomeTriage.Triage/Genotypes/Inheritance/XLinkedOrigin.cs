using GenomeTriage.Genome.Families;

namespace GenomeTriage.Triage.Genotypes.Inheritance;

/// <summary>Where a son's variant on X comes from: his mother, or it is new. His father has no part in it.</summary>
internal static class XLinkedOrigin
{
    private const double BackgroundDeNovo = .01;
    private const double BackgroundMaternal = .99;
    private const double CarrierHomozygous = .001;
    private const double PriorAffectedMother = .1;

    /// <summary>Factor under X-linked recessive inheritance, where healthy mothers carry.</summary>
    public static double RecessiveFactor(ParentalCalls calls, AffectedStatus mother) =>
        Factor(calls, DeNovo(mother, unaffected: .30));

    /// <summary>Factor under X-linked dominant inheritance, where healthy mothers seldom carry.</summary>
    public static double DominantFactor(ParentalCalls calls, AffectedStatus mother) =>
        Factor(calls, DeNovo(mother, unaffected: .90));

    private static double DeNovo(AffectedStatus mother, double unaffected)
    {
        const double affected = .03;
        return mother switch
        {
            AffectedStatus.Affected => affected,
            AffectedStatus.Unaffected => unaffected,
            _ => PriorAffectedMother * affected + (1 - PriorAffectedMother) * unaffected,
        };
    }

    private static double Factor(ParentalCalls calls, double deNovo)
    {
        var (zero, carrier) = (calls.Mother.Zero, calls.Mother.Carrier(CarrierHomozygous));
        return (deNovo * zero + (1 - deNovo) * carrier) / (BackgroundDeNovo * zero + BackgroundMaternal * carrier);
    }
}
