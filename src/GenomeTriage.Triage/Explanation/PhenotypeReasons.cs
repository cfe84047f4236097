using GenomeTriage.Phenotype.Evidence;
using GenomeTriage.Phenotype.Scoring;
using GenomeTriage.Triage.Results;

namespace GenomeTriage.Triage.Explanation;

/// <summary>What the clinical picture says for and against a candidate, in parts that add up to its phenotype weight.</summary>
internal static class PhenotypeReasons
{
    private const double Noteworthy = .05;

    /// <summary>The reasons of a candidate.</summary>
    /// <param name="scores">The scores of the picture.</param>
    /// <param name="candidate">The candidate.</param>
    /// <param name="weight">Weight of the phenotype score in the ranking.</param>
    /// <param name="total">The candidate's phenotype weight, which the parts add up to.</param>
    public static IReadOnlyList<Reason> Of(PhenotypeScores scores, int candidate, double weight, double total)
    {
        var reasons = scores.Explain(candidate).Select(part => ReasonOf(part, weight)).OfType<Reason>().ToList();
        var rest = total - reasons.Sum(reason => reason.LogLr);
        if (Math.Abs(rest) > Noteworthy)
            reasons.Add(new Reason(rest > 0 ? PhenotypeReasonCodes.PictureFits : PhenotypeReasonCodes.PictureDoesNotFit, rest, []));
        return reasons;
    }

    // A sentence must not contradict the sign of its weight; what no sentence says rightly stays in the rest.
    private static Reason? ReasonOf(TermContribution part, double weight)
    {
        if (CodeOf(part) is not { } code) return null;
        var term = new ReasonParameter("term", ReasonParameterKind.Term, part.Query.ToString());
        return code is PhenotypeReasonCodes.TermNear or PhenotypeReasonCodes.TermExcluded && part.Matched is { } matched
            ? new Reason(code, weight * part.LogLr, [term, new("matched", ReasonParameterKind.Term, matched.ToString())])
            : new Reason(code, weight * part.LogLr, [term]);
    }

    private static string? CodeOf(TermContribution part) => (part.Role, part.LogLr >= 0) switch
    {
        (TermRole.MissingInPatient, false) => PhenotypeReasonCodes.FeatureMissing,
        (TermRole.Excluded, false) => PhenotypeReasonCodes.TermExcluded,
        (TermRole.Observed, true) when part.Match == MatchKind.Exact => PhenotypeReasonCodes.TermMatches,
        (TermRole.Observed, true) when part.Matched is not null => PhenotypeReasonCodes.TermNear,
        (TermRole.Observed, false) when part.Match == MatchKind.Exact => PhenotypeReasonCodes.TermSeldom,
        (TermRole.Observed, false) => PhenotypeReasonCodes.TermUnexplained,
        _ => null,
    };
}
