using GenomeTriage.Review.Archive;
using GenomeTriage.Review.Cases;
using GenomeTriage.Triage.Results;

namespace GenomeTriage.Server.Review.Views;

/// <summary>A ranking as the page shows it: as it was kept, or tried without something and set against the kept one.</summary>
/// <param name="Kept">The ranking that was kept.</param>
/// <param name="Tried">The one without what is struck out; <c>null</c> where nothing is tried.</param>
/// <param name="Struck">What is struck out in the one shown.</param>
/// <param name="Compared">Codes of candidates to compare.</param>
public sealed record RankingView(RankingArchive Kept, RankingArchive? Tried, Strikes Struck, IReadOnlyList<string> Compared)
{
    /// <summary>How long a drawn ranking that nobody looks at is kept.</summary>
    public static readonly TimeSpan Drawn = TimeSpan.FromMinutes(10);

    private const int MostShown = 15;

    /// <summary>Whether it is shown as it was kept, with nothing ticked: then it is the same for all who look at it in a language.</summary>
    public bool IsPlain => !IsTrial && Compared.Count == 0;

    /// <summary>The result shown.</summary>
    public TriageResult Result => (Tried ?? Kept).Result;

    /// <summary>Whether this is a trial.</summary>
    public bool IsTrial => Tried is not null;

    /// <summary>The groups shown; the rest is summed up.</summary>
    public IEnumerable<CandidateGroup> Groups => Result.Groups.Take(MostShown);

    /// <summary>Posterior of what is not shown.</summary>
    public double Rest => Result.Remainder + Result.Groups.Skip(MostShown).Sum(group => group.Posterior);

    /// <summary>The same group in the kept ranking, by its first member; <c>null</c> where it was not listed.</summary>
    public CandidateGroup? Before(CandidateGroup group) =>
        Kept.Result.Groups.FirstOrDefault(one => one.Members.Any(member => member.Codes[0] == group.Members[0].Codes[0]));

    /// <summary>How far the posterior moves with any one term; <c>null</c> where not known.</summary>
    public PosteriorRange? RangeOf(CandidateGroup group) =>
        !IsTrial && group.Rank <= Kept.Ranges.Count ? Kept.Ranges[group.Rank - 1] : null;

    /// <summary>The two candidates to compare; empty unless there are two.</summary>
    public IReadOnlyList<Candidate> Pair
    {
        get
        {
            var pair = Compared.Select(code => Result.Groups.SelectMany(group => group.Members).FirstOrDefault(member => member.Codes[0].ToString() == code))
                .OfType<Candidate>().Distinct().Take(2).ToList();
            return pair.Count == 2 ? pair : [];
        }
    }
}
