namespace GenomeTriage.Triage.Genotypes.Inheritance;

/// <summary>
/// How a variant goes with the disease among relatives beyond the parents: P(calls | status, origin) if it is the cause
/// against P(calls | origin) if it is not. Relatives are taken as independent given the origin. A relative without a
/// call changes nothing.
/// </summary>
internal static class Segregation
{
    // A rare allele is met by chance too, and calls are not without error.
    private const double ByChance = .001;

    /// <summary>P(calls, statuses) by origin under the cause.</summary>
    public static OriginTable Causal(IReadOnlyList<RelativeCall> relatives, Func<RelativeCall, Penetrance> penetrance) =>
        Product(relatives, one => (one.Copies, penetrance(one).Of(one.Status)));

    /// <summary>P(statuses) by origin under the cause: what the calls are conditioned on.</summary>
    public static OriginTable StatusAlone(IReadOnlyList<RelativeCall> relatives, Func<RelativeCall, Penetrance> penetrance) =>
        Product(relatives, one => (CopyLikelihood.Unknown, penetrance(one).Of(one.Status)));

    /// <summary>P(calls) by origin of a variant that has no part in the disease.</summary>
    public static OriginTable Background(IReadOnlyList<RelativeCall> relatives) =>
        Product(relatives, static one => (one.Copies, new Penetrance(1, 1, 1)));

    private static OriginTable Product(IReadOnlyList<RelativeCall> relatives, Func<RelativeCall, (CopyLikelihood Calls, Penetrance Status)> of)
    {
        var product = OriginTable.One;
        foreach (var relative in relatives)
        {
            if (relative.Copies == CopyLikelihood.Unknown) continue;
            var (calls, status) = of(relative);
            var (father, mother) = (Chance(relative.Sharing.FromFather), Chance(relative.Sharing.FromMother));
            product = product.Times(new OriginTable(
                Sum(Chance(relative.Sharing.New), 0), Sum(father, 0), Sum(0, mother), Sum(father, mother)));

            double Sum(double first, double second) =>
                (1 - first) * (1 - second) * calls.Zero * status.Zero
                + (first + second - 2 * first * second) * calls.One * status.One
                + first * second * calls.Two * status.Two;
        }

        return product;
    }

    private static double Chance(double shared) => ByChance + (1 - 2 * ByChance) * shared;
}
