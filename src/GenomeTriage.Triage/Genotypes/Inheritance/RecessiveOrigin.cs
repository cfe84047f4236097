namespace GenomeTriage.Triage.Genotypes.Inheritance;

/// <summary>What parents and read phase say of homozygous variants and of pairs in a gene of a recessive disease.</summary>
internal static class RecessiveOrigin
{
    // Healthy parents of a child with a recessive disease are hardly ever homozygous for its cause.
    private const double CausalHomozygousParent = .0005;
    private const double BackgroundHomozygousParent = .02;

    // Of pairs of rare variants in one gene, chance alone puts half on each copy; those on one copy are seen more often
    // than chance says, because they travel together: 1.8 against .5.
    private const double BackgroundTrans = .5;
    private const double BackgroundCis = 1.79;
    private const double BackgroundWithDeNovo = .011;
    private const double CausalTrans = .95;
    private const double CausalCis = .018;
    private const double CausalWithDeNovo = .033;
    private const double BackgroundOther = .01;
    private const double CausalOther = .003;

    /// <summary>Factor of a homozygous variant.</summary>
    public static double HomozygousFactor(ParentalCalls calls) =>
        OriginTable.CausalHomozygous.Likelihood(calls, CausalHomozygousParent)
        / OriginTable.BackgroundHomozygous.Likelihood(calls, BackgroundHomozygousParent);

    /// <summary>
    /// Factor of a pair: how much likelier the parents' calls and the phase are if the pair is the cause, against the
    /// number of pairs that chance would put there. Without parents and phase it is 1/2.3.
    /// </summary>
    public static double PairFactor(ParentalCalls first, ParentalCalls second, PairPhase phase)
    {
        var trans = Crossed(first, second) / 2;
        var cis = Together(first, second) / 2;
        var withDeNovo = WithDeNovo(first, second) / 4;
        var other = Other(first, second);
        var (inTrans, inCis) = (phase != PairPhase.Cis, phase != PairPhase.Trans);
        var deNovoShare = phase == PairPhase.Unknown ? 1 : .5;
        var causal = (inTrans ? CausalTrans * trans : 0) + (inCis ? CausalCis * cis : 0)
            + CausalWithDeNovo * withDeNovo * (inTrans ? 1 : 0) + CausalOther * other;
        var background = (inTrans ? BackgroundTrans * trans : 0) + (inCis ? BackgroundCis * cis : 0)
            + BackgroundWithDeNovo * withDeNovo * deNovoShare + BackgroundOther * other;
        return causal / background;
    }

    private static double Crossed(ParentalCalls a, ParentalCalls b) =>
        FromFather(a) * FromMother(b) + FromMother(a) * FromFather(b);

    private static double Together(ParentalCalls a, ParentalCalls b) =>
        FromFather(a) * FromFather(b) + FromMother(a) * FromMother(b);

    private static double WithDeNovo(ParentalCalls a, ParentalCalls b) =>
        Neither(a) * (FromFather(b) + FromMother(b)) + Neither(b) * (FromFather(a) + FromMother(a));

    // A parent with both variants' alleles, or two new ones: neither is expected.
    private static double Other(ParentalCalls a, ParentalCalls b) =>
        (Both(a) * Any(b) + Both(b) * Any(a) + Neither(a) * Neither(b)) / 3;

    private static double Any(ParentalCalls calls) =>
        (Neither(calls) + FromFather(calls) + FromMother(calls) + Both(calls)) / 4;

    private static double Both(ParentalCalls calls) => calls.Father.Carrier(0) * calls.Mother.Carrier(0);

    private static double FromFather(ParentalCalls calls) => calls.Father.Carrier(0) * calls.Mother.Zero;

    private static double FromMother(ParentalCalls calls) => calls.Father.Zero * calls.Mother.Carrier(0);

    private static double Neither(ParentalCalls calls) => calls.Father.Zero * calls.Mother.Zero;
}

/// <summary>Whether two variants lie on one copy of the gene.</summary>
public enum PairPhase
{
    /// <summary>Not known from reads.</summary>
    Unknown = 0,

    /// <summary>On different copies.</summary>
    Trans = 1,

    /// <summary>On the same copy.</summary>
    Cis = 2,
}
