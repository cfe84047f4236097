using GenomeTriage.Triage.Results;

namespace GenomeTriage.Server.Review.Views;

/// <summary>The reasons for and against a candidate that a person would notice, the strongest first.</summary>
/// <param name="Shown">Those with a weight that does not round to nothing, and remarks that have none.</param>
/// <param name="Lesser">How many others there are.</param>
public sealed record TellingReasons(IReadOnlyList<Reason> Shown, int Lesser)
{
    /// <summary>The least weight that the pages show as other than 0.0, in powers of ten, as a natural logarithm.</summary>
    public static readonly double Least = 0.05 * Math.Log(10);

    /// <summary>Of a candidate.</summary>
    /// <param name="candidate">The candidate.</param>
    /// <param name="most">The most to show.</param>
    public static TellingReasons Of(Candidate candidate, int most)
    {
        var all = candidate.For.Concat(candidate.Against).ToList();
        var shown = all.Where(IsTelling).OrderByDescending(reason => Math.Abs(reason.LogLr)).Take(most).ToList();
        return new TellingReasons(shown, all.Count - shown.Count);
    }

    private static bool IsTelling(Reason reason) => reason.LogLr == 0 || Math.Abs(reason.LogLr) >= Least;
}
