using static GenomeTriage.Triage.Genotypes.Inheritance.AlleleOrigin;

namespace GenomeTriage.Triage.Genotypes.Inheritance;

/// <summary>
/// What family and read phase say of two variants in a gene of a recessive disease: a sum over where each of the two
/// comes from.
/// </summary>
internal static class PairOrigin
{
    // A parent with both variants' alleles, or two new ones: neither is expected.
    private const double CausalOther = .003;
    private const double BackgroundOther = .01;

    // Of pairs of rare variants in one gene, chance alone puts half on each copy; those on one copy are seen more often
    // than chance says, because they travel together: 1.8 against .5.
    private static readonly Arm[] Arms =
    [
        new(Father, Mother, .95 / 2, .5 / 2),
        new(Mother, Father, .95 / 2, .5 / 2),
        new(Father, Father, .018 / 2, 1.79 / 2),
        new(Mother, Mother, .018 / 2, 1.79 / 2),
        new(New, Father, .033 / 4, .011 / 4),
        new(New, Mother, .033 / 4, .011 / 4),
        new(Father, New, .033 / 4, .011 / 4),
        new(Mother, New, .033 / 4, .011 / 4),
    ];

    /// <summary>
    /// Factor of a pair: how much likelier the calls and the phase are if the pair is the cause, against the number of
    /// pairs that chance would put there. Without family and phase it is 1/2.3.
    /// </summary>
    public static double Factor(FamilyCalls first, FamilyCalls second, PairPhase phase)
    {
        var (causal, background, statuses, all) = (0.0, 0.0, CausalOther, CausalOther);
        foreach (var arm in Arms)
        {
            var parents = Of(first.Parents, arm.First) * Of(second.Parents, arm.Second);
            var relatives = PairSegregation.Of(first.Relatives, second.Relatives, arm.First, arm.Second);
            var (causalPhase, backgroundPhase) = PhaseOf(arm, phase);
            causal += arm.Causal * causalPhase * parents * relatives.Causal;
            background += arm.Background * backgroundPhase * parents * relatives.Background;
            statuses += arm.Causal * relatives.StatusAlone;
            all += arm.Causal;
        }

        return (causal / (statuses / all) + CausalOther * Other(first.Parents, second.Parents))
            / (background + BackgroundOther * Other(first.Parents, second.Parents));
    }

    private static (double Causal, double Background) PhaseOf(Arm arm, PairPhase phase)
    {
        if (phase == PairPhase.Unknown) return (1, 1);
        if (arm.First == New || arm.Second == New) return (phase == PairPhase.Trans ? 1 : 0, .5);
        var fits = arm.First == arm.Second == (phase == PairPhase.Cis) ? 1 : 0;
        return (fits, fits);
    }

    private static double Of(ParentalCalls calls, AlleleOrigin origin) => origin switch
    {
        Father => calls.Father.Carrier(0) * calls.Mother.Zero,
        Mother => calls.Father.Zero * calls.Mother.Carrier(0),
        _ => calls.Father.Zero * calls.Mother.Zero,
    };

    private static double Other(ParentalCalls a, ParentalCalls b) =>
        (Both(a) * Any(b) + Both(b) * Any(a) + Of(a, New) * Of(b, New)) / 3;

    private static double Any(ParentalCalls calls) => (Of(calls, New) + Of(calls, Father) + Of(calls, Mother) + Both(calls)) / 4;

    private static double Both(ParentalCalls calls) => calls.Father.Carrier(0) * calls.Mother.Carrier(0);

    private readonly record struct Arm(AlleleOrigin First, AlleleOrigin Second, double Causal, double Background);
}

/// <summary>Where an allele comes from.</summary>
internal enum AlleleOrigin
{
    /// <summary>New in the patient.</summary>
    New = 0,

    /// <summary>From the father.</summary>
    Father = 1,

    /// <summary>From the mother.</summary>
    Mother = 2,
}
