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

    /// <summary>What the relatives' calls say of a variant.</summary>
    /// <param name="calls">Their calls.</param>
    /// <param name="active">The copy that is read, where the gene is imprinted.</param>
    /// <param name="father">Whether the father is affected.</param>
    /// <param name="mother">Whether the mother is affected.</param>
    public static OriginEvidence Of(FamilyCalls calls, ActiveCopy? active, AffectedStatus father, AffectedStatus mother) =>
        Of(calls, active?.Origins(father, mother) ?? Table(father, mother), static _ => Penetrance.Dominant);

    /// <summary>The same under another table of origins and penetrance.</summary>
    public static OriginEvidence Of(FamilyCalls calls, OriginTable causal, Func<RelativeCall, Penetrance> penetrance)
    {
        var parents = calls.Parents.ByOrigin(RareHomozygote);
        if (calls.Relatives.Count == 0)
            return new(causal.Times(parents).Sum, OriginTable.InheritedHeterozygous.Times(parents).Sum, parents.DeNovo);
        var background = Segregation.Background(calls.Relatives);
        return new OriginEvidence(
            causal.Times(parents).Times(Segregation.Causal(calls.Relatives, penetrance)).Sum
                / causal.Times(Segregation.StatusAlone(calls.Relatives, penetrance)).Sum,
            OriginTable.InheritedHeterozygous.Times(parents).Times(background).Sum,
            parents.DeNovo * background.DeNovo);
    }

    /// <summary>P(the cause is new in the patient), before any call of a parent is seen.</summary>
    public static double ShareNew(AffectedStatus father, AffectedStatus mother) => Table(father, mother).DeNovo;

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
