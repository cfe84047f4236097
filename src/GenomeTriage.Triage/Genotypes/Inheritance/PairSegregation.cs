using GenomeTriage.Triage.Families;

namespace GenomeTriage.Triage.Genotypes.Inheritance;

/// <summary>How a pair of variants goes with a recessive disease among relatives beyond the parents, given where each comes from.</summary>
/// <param name="Causal">P(calls, statuses) if the pair is the cause.</param>
/// <param name="StatusAlone">P(statuses) if the pair is the cause.</param>
/// <param name="Background">P(calls) if it is not.</param>
internal readonly record struct PairSegregation(double Causal, double StatusAlone, double Background)
{
    private const double ByChance = .001;

    /// <summary>The product over all relatives; 1 without any.</summary>
    public static PairSegregation Of(IReadOnlyList<RelativeCall> first, IReadOnlyList<RelativeCall> second, AlleleOrigin firstFrom, AlleleOrigin secondFrom)
    {
        var (causal, statuses, background) = (1.0, 1.0, 1.0);
        for (var i = 0; i < first.Count; i++)
        {
            if (first[i].Copies == CopyLikelihood.Unknown && second[i].Copies == CopyLikelihood.Unknown) continue;
            var status = Penetrance.Recessive.Of(first[i].Status);
            var copies = Shares(first[i].Sharing, firstFrom, secondFrom);
            var (a, b) = (first[i].Copies, second[i].Copies);
            var both = copies.Both * a.One * b.One;
            var less = copies.First * a.One * b.Zero + copies.Second * a.Zero * b.One + copies.Neither * a.Zero * b.Zero;
            causal *= both * status.Two + less * status.One;
            statuses *= copies.Both * status.Two + (1 - copies.Both) * status.One;
            background *= both + less;
        }

        return new PairSegregation(causal, statuses, background);
    }

    // On one copy both are passed on together; on two, each by itself.
    private static (double Both, double First, double Second, double Neither) Shares(AlleleSharing sharing, AlleleOrigin first, AlleleOrigin second)
    {
        var (a, b) = (Chance(sharing, first), Chance(sharing, second));
        return first == second && first != AlleleOrigin.New
            ? (a * (1 - ByChance), a * ByChance / 2, a * ByChance / 2, 1 - a)
            : (a * b, a * (1 - b), (1 - a) * b, (1 - a) * (1 - b));
    }

    private static double Chance(AlleleSharing sharing, AlleleOrigin from) => ByChance + (1 - 2 * ByChance) * from switch
    {
        AlleleOrigin.Father => sharing.FromFather,
        AlleleOrigin.Mother => sharing.FromMother,
        _ => sharing.New,
    };
}
