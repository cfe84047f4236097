using GenomeTriage.Triage.Results;

namespace GenomeTriage.Server.Review.Views;

/// <summary>A reason that weighs differently for two candidates.</summary>
/// <param name="Reason">The reason.</param>
/// <param name="Left">Its weight for the one (natural logarithm); 0 where it has none.</param>
/// <param name="Right">Its weight for the other.</param>
public readonly record struct ContrastLine(Reason Reason, double Left, double Right)
{
    /// <summary>Above 0 where it speaks for the one.</summary>
    public double Difference => Left - Right;
}

/// <summary>What separates two candidates.</summary>
/// <param name="Left">The one.</param>
/// <param name="Right">The other.</param>
/// <param name="Lines">The reasons that weigh differently, the most telling first.</param>
public sealed record CandidateContrast(Candidate Left, Candidate Right, IReadOnlyList<ContrastLine> Lines)
{
    private const double Telling = 0.1;
    private const int Shown = 14;

    /// <summary>Compares two candidates of a result.</summary>
    public static CandidateContrast Of(Candidate left, Candidate right)
    {
        var (of, other) = (WeightsOf(left), WeightsOf(right));
        var lines = ReasonsOf(left).Concat(ReasonsOf(right)).GroupBy(ReasonKeys.Of, StringComparer.Ordinal)
            .Select(one => new ContrastLine(one.First(), of.GetValueOrDefault(one.Key), other.GetValueOrDefault(one.Key)))
            .Where(line => Math.Abs(line.Difference) >= Telling).OrderByDescending(line => Math.Abs(line.Difference)).Take(Shown);
        return new CandidateContrast(left, right, [.. lines]);
    }

    private static IEnumerable<Reason> ReasonsOf(Candidate candidate) => candidate.For.Concat(candidate.Against);

    private static Dictionary<string, double> WeightsOf(Candidate candidate) => ReasonsOf(candidate)
        .GroupBy(ReasonKeys.Of, StringComparer.Ordinal).ToDictionary(one => one.Key, one => one.Sum(reason => reason.LogLr), StringComparer.Ordinal);
}
