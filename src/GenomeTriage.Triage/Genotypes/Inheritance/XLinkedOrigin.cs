using GenomeTriage.Genome.Families;
using GenomeTriage.Triage.Families;

namespace GenomeTriage.Triage.Genotypes.Inheritance;

/// <summary>
/// Where a son's variant on X comes from: his mother, or it is new. His father has no part in it. Of relatives beyond
/// the parents only full siblings speak: how X is shared along longer paths depends on the sexes on them.
/// </summary>
internal static class XLinkedOrigin
{
    private const double CarrierHomozygous = .001;
    private const double PriorAffectedMother = .1;
    private const double SharedByMother = .5;
    private static readonly OriginTable Inherited = new(0, 0, 1, 0);

    /// <summary>Under X-linked recessive inheritance, where healthy mothers carry.</summary>
    public static OriginEvidence Recessive(FamilyCalls calls, AffectedStatus mother) =>
        Of(calls, DeNovo(mother, unaffected: .30), static one => Penetrance.XLinkedRecessive(one.Sex));

    /// <summary>Under X-linked dominant inheritance, where healthy mothers seldom carry.</summary>
    public static OriginEvidence Dominant(FamilyCalls calls, AffectedStatus mother) =>
        Of(calls, DeNovo(mother, unaffected: .90), static _ => Penetrance.Dominant);

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

    private static OriginEvidence Of(FamilyCalls calls, double deNovo, Func<RelativeCall, Penetrance> penetrance)
    {
        var mother = calls.Parents.Mother;
        var parents = new OriginTable(mother.Zero, 0, mother.Carrier(CarrierHomozygous), 0);
        var causal = new OriginTable(deNovo, 0, 1 - deNovo, 0);
        if (calls.Relatives.Count == 0) return new(causal.Times(parents).Sum, parents.Mother, parents.DeNovo);
        var siblings = Siblings(calls.Relatives);
        var background = Segregation.Background(siblings);
        return new OriginEvidence(
            causal.Times(parents).Times(Segregation.Causal(siblings, penetrance)).Sum / causal.Times(Segregation.StatusAlone(siblings, penetrance)).Sum,
            Inherited.Times(parents).Times(background).Sum,
            parents.DeNovo * background.DeNovo);
    }

    private static List<RelativeCall> Siblings(IReadOnlyList<RelativeCall> relatives) =>
        relatives.Where(static one => one.Sharing is { FromFather: SharedByMother, FromMother: SharedByMother })
            .Select(static one => one with { Sharing = new AlleleSharing(0, SharedByMother, one.Sharing.New) }).ToList();
}
