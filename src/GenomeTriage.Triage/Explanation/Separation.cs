using GenomeTriage.Triage.Results;

namespace GenomeTriage.Triage.Explanation;

/// <summary>What separates the first candidate from the second, and what the first place rests on.</summary>
internal static class Separation
{
    private const int Most = 6;
    private const double Noteworthy = .1;

    /// <summary>The reasons that weigh differently, strongest first; above 0 speaks for the first.</summary>
    public static IReadOnlyList<Reason> Of(Candidate first, Candidate second)
    {
        var weights = new Dictionary<string, Weighed>(StringComparer.Ordinal);
        Add(weights, first, 1);
        Add(weights, second, -1);
        var reasons = weights.Values
            .Where(pair => Math.Abs(pair.LogLr) >= Noteworthy)
            .OrderByDescending(pair => Math.Abs(pair.LogLr)).ThenBy(pair => KeyOf(pair.Reason), StringComparer.Ordinal)
            .Take(Most)
            .Select(pair => pair.Reason with { LogLr = pair.LogLr }).ToList();
        var gene = first.Genes.Select(one => one.Symbol).Intersect(second.Genes.Select(one => one.Symbol), StringComparer.Ordinal).FirstOrDefault();
        if (gene is not null) reasons.Insert(0, new Reason(RankingReasonCodes.SameGene, 0, [new("gene", ReasonParameterKind.Gene, gene)]));
        reasons.AddRange(LeadRestsOn(weights.Values, Math.Log(first.Posterior / second.Posterior)));
        return reasons;
    }

    // A term or variant whose reasons together weigh more than the lead: struck out, it would give the first place away.
    private static IEnumerable<Reason> LeadRestsOn(IEnumerable<Weighed> weights, double lead) => weights
        .Where(pair => SubjectOf(pair.Reason) is not null)
        .GroupBy(pair => SubjectOf(pair.Reason)!.Value, pair => pair.LogLr)
        .Where(group => group.Sum() > lead)
        .OrderByDescending(group => group.Sum()).ThenBy(group => group.Key.Value, StringComparer.Ordinal)
        .Take(Most)
        .Select(group => new Reason(
            group.Key.Kind == ReasonParameterKind.Term ? RankingReasonCodes.LeadRestsOnTerm : RankingReasonCodes.LeadRestsOnVariant, 0, [group.Key]));

    private static ReasonParameter? SubjectOf(Reason reason)
    {
        foreach (var parameter in reason.Parameters)
            if (parameter is { Kind: ReasonParameterKind.Term, Name: "term" } or { Kind: ReasonParameterKind.Variant }) return parameter;
        return null;
    }

    private static void Add(Dictionary<string, Weighed> weights, Candidate candidate, int sign)
    {
        foreach (var reason in candidate.For.Concat(candidate.Against))
        {
            var key = KeyOf(reason);
            var known = weights.GetValueOrDefault(key);
            weights[key] = new Weighed(known?.Reason ?? reason, (known?.LogLr ?? 0) + sign * reason.LogLr);
        }
    }

    // A term speaks of the same thing whichever of the disease's own terms it was compared with, and what ClinVar names
    // for a variant is one thing, whether it is the one disease or the other.
    private static string KeyOf(Reason reason) => reason.Parameters.Count > 0 && reason.Parameters[0].Kind == ReasonParameterKind.Term
        ? reason.Parameters[0].Value
        : SubjectCodeOf(reason.Code) + "\t" + string.Join('\t', reason.Parameters.Select(parameter => parameter.Value));

    private static string SubjectCodeOf(string code) => code switch
    {
        GenotypeReasonCodes.ClinVarNamesAnother => GenotypeReasonCodes.ClinVarNamesDisease,
        GenotypeReasonCodes.ClinVarNamesAnotherForCodon => GenotypeReasonCodes.ClinVarNamesDiseaseForCodon,
        _ => code,
    };

    // What a reason weighs for the first, less what it weighs for the second.
    private sealed record Weighed(Reason Reason, double LogLr);
}
