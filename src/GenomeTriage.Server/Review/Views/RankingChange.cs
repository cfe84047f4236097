using GenomeTriage.Triage.Results;

namespace GenomeTriage.Server.Review.Views;

/// <summary>A diagnosis before and after.</summary>
/// <param name="Name">Its name.</param>
/// <param name="RankBefore">Rank of its group; <c>null</c> where it was not listed.</param>
/// <param name="Before">Posterior of the group, 0–1.</param>
/// <param name="RankAfter">Rank of its group; <c>null</c> where it is not listed.</param>
/// <param name="After">Posterior of the group, 0–1.</param>
/// <param name="Why">The reasons whose weight changed most, and by how much (natural logarithm).</param>
public sealed record ChangedLine(string Name, int? RankBefore, double? Before, int? RankAfter, double? After, IReadOnlyList<(Reason Reason, double Difference)> Why);

/// <summary>What changed from one ranking to another, and why.</summary>
/// <param name="Lines">The diagnoses at the top of either, in the order of the later.</param>
public sealed record RankingChange(IReadOnlyList<ChangedLine> Lines)
{
    private const int Shown = 8;
    private const int Reasons = 4;

    /// <summary>Compares two rankings.</summary>
    public static RankingChange Of(TriageResult before, TriageResult after)
    {
        var top = after.Groups.Take(Shown).Select(group => (Before: Same(before, group), After: (CandidateGroup?)group));
        var gone = before.Groups.Take(Shown).Where(group => Same(after, group) is not { Rank: <= Shown }).Select(group => (Before: (CandidateGroup?)group, After: Same(after, group)));
        return new RankingChange([.. top.Concat(gone).Select(pair => LineOf(pair.Before, pair.After))]);
    }

    // Groups are made anew in each ranking; the first member tells which is which.
    private static CandidateGroup? Same(TriageResult result, CandidateGroup group) =>
        result.Groups.FirstOrDefault(one => one.Members.Any(member => member.Codes[0] == group.Members[0].Codes[0]));

    private static ChangedLine LineOf(CandidateGroup? before, CandidateGroup? after)
    {
        var (then, now) = (WeightsOf(before), WeightsOf(after));
        var why = before is null || after is null ? [] : then.Keys.Union(now.Keys, StringComparer.Ordinal)
            .Select(key => (now.GetValueOrDefault(key).Reason ?? then[key].Reason, Difference: now.GetValueOrDefault(key).Weight - then.GetValueOrDefault(key).Weight))
            .Where(one => Math.Abs(one.Difference) >= TellingReasons.Least).OrderByDescending(one => Math.Abs(one.Difference)).Take(Reasons);
        return new ChangedLine((after ?? before)!.Name, before?.Rank, before?.Posterior, after?.Rank, after?.Posterior, [.. why]);
    }

    private static Dictionary<string, (Reason Reason, double Weight)> WeightsOf(CandidateGroup? group) =>
        (group is null ? [] : group.Members[0].For.Concat(group.Members[0].Against)).GroupBy(ReasonKeys.Of, StringComparer.Ordinal)
            .ToDictionary(one => one.Key, one => (one.First(), one.Sum(reason => reason.LogLr)), StringComparer.Ordinal);
}
