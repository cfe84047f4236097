using GenomeTriage.Phenotype.Parameters;
using GenomeTriage.Phenotype.Profiles;
using GenomeTriage.Phenotype.Scoring;
using GenomeTriage.Phenotype.Terms;

namespace GenomeTriage.Phenotype.Evidence;

/// <summary>
/// Takes a candidate's score apart by term. All features but coverage and overlap, which are ratios over the whole profile, are
/// sums over terms; a step up the graph that several of the patient's terms share is credited to them in equal parts.
/// </summary>
internal sealed class TermEvidence(
    PhenotypicTerms terms, FeatureCalculator calculator, CandidateProfiles profiles, FeatureWeights weights)
{
    private readonly NearestAnnotation _nearest = new(terms, profiles.Annotations, calculator.AnnotationContent);

    /// <summary>Explains the score of any candidate for a query; what they have in common is worked out at the first.</summary>
    public Func<int, IReadOnlyList<TermContribution>> Of(TermQuery query)
    {
        var shares = new Lazy<QueryShares>(() => QueryShares.Of(query, calculator.AnnotationContent, calculator.Missing, _nearest, terms));
        return candidate => Explain(shares.Value, candidate);
    }

    /// <summary>Observed terms in the order of their ids, excluded ones the disease has, then what the patient lacks, strongest first.</summary>
    private IReadOnlyList<TermContribution> Explain(QueryShares shares, int candidate) =>
        [.. Observed(shares, candidate), .. Excluded(shares.Query, candidate), .. Missing(shares, candidate)];

    private IEnumerable<TermContribution> Excluded(TermQuery query, int candidate) => query.Excluded
        .Select(term => (Term: term, Cost: calculator.Excluded.Of(term, query.Excluded.Length, candidate)))
        .Where(pair => pair.Cost != 0)
        .Select(pair => new TermContribution(
            terms.IdOf(pair.Term), TermRole.Excluded, terms.IdOf(pair.Term), MatchKind.Exact, weights.ExcludedSigns * pair.Cost))
        .OrderBy(contribution => contribution.Query);

    private IEnumerable<TermContribution> Observed(QueryShares shares, int candidate)
    {
        var query = shares.Query;
        var contributions = new List<(int Index, int Term, double LogLr)>(query.Terms.Length);
        for (var i = 0; i < query.Terms.Length; i++)
        {
            var term = query.Terms[i];
            var completion = weights.Completion * shares.Redundancy[i] * calculator.Completed.LogRatio(term, candidate);
            var match = weights.BestMatch * calculator.BestMatch.Of(term, candidate) / query.Terms.Length;
            contributions.Add((i, term, completion + match + Steps(term, candidate, shares.Sharers)));
        }

        return contributions.OrderBy(one => terms.IdOf(one.Term)).Select(one => Contribution(one.Term, candidate, one.LogLr, shares.Memories[one.Index]));
    }

    private TermContribution Contribution(int term, int candidate, double logLr, int[] memory)
    {
        var (matched, kind) = _nearest.Find(term, candidate, memory);
        if (kind == MatchKind.None && calculator.Completed.LogRatio(term, candidate) > 0) kind = MatchKind.Neighbour;
        return new TermContribution(terms.IdOf(term), TermRole.Observed, matched < 0 ? null : terms.IdOf(matched), kind, logLr);
    }

    private double Steps(int term, int candidate, IReadOnlyDictionary<int, int> sharers)
    {
        var sum = 0.0;
        foreach (var ancestor in terms.AncestorsOf(term))
        {
            var step = calculator.Present.Steps[ancestor].Columns.BinarySearch(candidate);
            if (step >= 0) sum += weights.SharedSteps * calculator.Present.Steps[ancestor].Values[step] / sharers[ancestor];
            else if (calculator.Present.HasAllParents(candidate, ancestor)) sum += weights.Departures / sharers[ancestor];
        }

        return sum;
    }

    // A disease shows far fewer signs than there are below all that the patient has: its own are gone through.
    private IEnumerable<TermContribution> Missing(QueryShares shares, int candidate)
    {
        var missing = new List<TermContribution>();
        foreach (var term in profiles.Closure[candidate].Columns)
        {
            if (!shares.IsFront[term]) continue;
            var cost = calculator.Missing.Costs[term].ValueAt(candidate);
            if (cost != 0) missing.Add(new TermContribution(terms.IdOf(term), TermRole.MissingInPatient, terms.IdOf(term), MatchKind.Exact, weights.MissingSigns * cost));
        }

        return missing.OrderByDescending(contribution => Math.Abs(contribution.LogLr)).ThenBy(contribution => contribution.Query);
    }
}
