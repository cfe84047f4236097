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
        var reasons = scores.Explain(candidate).Select(part => ReasonOf(part, weight)).ToList();
        var rest = total - reasons.Sum(reason => reason.LogLr);
        if (Math.Abs(rest) > Noteworthy)
            reasons.Add(new Reason(rest > 0 ? PhenotypeReasonCodes.PictureFits : PhenotypeReasonCodes.PictureDoesNotFit, rest, []));
        return reasons;
    }

    private static Reason ReasonOf(TermContribution part, double weight)
    {
        var code = part.Role switch
        {
            TermRole.MissingInPatient => PhenotypeReasonCodes.FeatureMissing,
            TermRole.Excluded => PhenotypeReasonCodes.TermExcluded,
            _ when part.Match == MatchKind.Exact => PhenotypeReasonCodes.TermMatches,
            _ when part.Matched is not null => PhenotypeReasonCodes.TermNear,
            _ => PhenotypeReasonCodes.TermUnexplained,
        };
        var term = new ReasonParameter("term", ReasonParameterKind.Term, part.Query.ToString());
        return code is PhenotypeReasonCodes.TermNear or PhenotypeReasonCodes.TermExcluded && part.Matched is { } matched
            ? new Reason(code, weight * part.LogLr, [term, new("matched", ReasonParameterKind.Term, matched.ToString())])
            : new Reason(code, weight * part.LogLr, [term]);
    }
}
