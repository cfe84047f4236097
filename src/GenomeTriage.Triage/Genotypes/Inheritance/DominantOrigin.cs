using GenomeTriage.Genome.Families;

namespace GenomeTriage.Triage.Genotypes.Inheritance;

/// <summary>
/// Where the heterozygous cause of a dominant disease comes from: new where no parent is affected, mostly the affected
/// parent's where one is.
/// </summary>
internal static class DominantOrigin
{
    private const double PriorAffectedParent = .12;
    private const double RareHomozygote = .001;

    private static readonly OriginTable NeitherAffected = new(.89995, .05, .05, .00005);
    private static readonly OriginTable FatherAffected = new(.0199, .97, .01, .0001);
    private static readonly OriginTable MotherAffected = new(.0199, .01, .97, .0001);
    private static readonly OriginTable BothAffected = new(.02, .29, .29, .40);

    /// <summary>How much likelier the parents' calls are if the variant is the cause than if it is background.</summary>
    public static double Factor(ParentalCalls calls, AffectedStatus father, AffectedStatus mother) =>
        Table(father, mother).Likelihood(calls, RareHomozygote)
        / OriginTable.BackgroundHeterozygous.Likelihood(calls, RareHomozygote);

    private static OriginTable Table(AffectedStatus father, AffectedStatus mother)
    {
        var fatherWell = NeitherAffected.Mix(Share(mother), MotherAffected);
        var fatherIll = FatherAffected.Mix(Share(mother), BothAffected);
        return fatherWell.Mix(Share(father), fatherIll);
    }

    private static double Share(AffectedStatus status) => status switch
    {
        AffectedStatus.Affected => 1,
        AffectedStatus.Unaffected => 0,
        _ => PriorAffectedParent,
    };
}
