namespace GenomeTriage.Triage.Genotypes.Inheritance;

/// <summary>What the family says of homozygous variants in a gene of a recessive disease.</summary>
internal static class RecessiveOrigin
{
    // Healthy parents of a child with a recessive disease are hardly ever homozygous for its cause.
    private const double CausalHomozygousParent = .0005;
    private const double BackgroundHomozygousParent = .02;

    /// <summary>Factor of a homozygous variant.</summary>
    public static double HomozygousFactor(FamilyCalls calls)
    {
        var causal = OriginTable.CausalHomozygous.Times(calls.Parents.ByOrigin(CausalHomozygousParent));
        var background = OriginTable.BackgroundHomozygous.Times(calls.Parents.ByOrigin(BackgroundHomozygousParent));
        if (calls.Relatives.Count == 0) return causal.Sum / background.Sum;
        return causal.Times(Segregation.Causal(calls.Relatives, Recessive)).Sum
            / OriginTable.CausalHomozygous.Times(Segregation.StatusAlone(calls.Relatives, Recessive)).Sum
            / background.Times(Segregation.Background(calls.Relatives)).Sum;
    }

    private static Penetrance Recessive(RelativeCall relative) => Penetrance.Recessive;
}
