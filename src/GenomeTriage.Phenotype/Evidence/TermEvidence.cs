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
    private List<TermContribution> Explain(QueryShares shares, int candidate)
    {
        var contributions = new List<TermContribution>(shares.Query.Terms.Length + shares.Query.Excluded.Length);
        AddObserved(shares, candidate, contributions);
        AddExcluded(shares, candidate, contributions);
        AddMissing(shares, candidate, contributions);
        return contributions;
    }

    private void AddObserved(QueryShares shares, int candidate, List<TermContribution> contributions)
    {
        var observed = shares.Query.Terms;
        foreach (var i in shares.ObservedById)
        {
            var completion = weights.Completion * shares.Redundancy[i] * calculator.Completed.LogRatio(observed[i], candidate);
            var match = weights.BestMatch * calculator.BestMatch.Of(observed[i], candidate) / observed.Length;
            var logLr = completion + match + Steps(observed[i], candidate, shares.Sharers);
            contributions.Add(Contribution(observed[i], candidate, logLr, shares.Memories[i]));
        }
    }

    private void AddExcluded(QueryShares shares, int candidate, List<TermContribution> contributions)
    {
        var excluded = shares.Query.Excluded;
        foreach (var i in shares.ExcludedById)
        {
            var cost = calculator.Excluded.Of(excluded[i], excluded.Length, candidate);
            if (cost == 0) continue;
            var id = terms.IdOf(excluded[i]);
            contributions.Add(new TermContribution(id, TermRole.Excluded, id, MatchKind.Exact, weights.ExcludedSigns * cost));
        }
    }

    private TermContribution Contribution(int term, int candidate, double logLr, int[] memory)
    {
        var (matched, kind) = _nearest.Find(term, candidate, memory);
        if (kind == MatchKind.None && calculator.Completed.LogRatio(term, candidate) > 0) kind = MatchKind.Neighbour;
        return new TermContribution(terms.IdOf(term), TermRole.Observed, matched < 0 ? null : terms.IdOf(matched), kind, logLr);
    }

    private double Steps(int term, int candidate, Dictionary<int, int> sharers)
    {
        var sum = 0.0;
        foreach (var ancestor in terms.AncestorsOf(term))
        {
            var steps = calculator.Present.Steps[ancestor];
            var step = steps.Columns.BinarySearch(candidate);
            if (step >= 0) sum += weights.SharedSteps * steps.Values[step] / sharers[ancestor];
            else if (calculator.Present.HasAllParents(candidate, ancestor)) sum += weights.Departures / sharers[ancestor];
        }

        return sum;
    }

    // A disease shows far fewer signs than there are below all that the patient has: its own are gone through.
    private void AddMissing(QueryShares shares, int candidate, List<TermContribution> contributions)
    {
        var first = contributions.Count;
        foreach (var term in profiles.Closure[candidate].Columns)
        {
            if (!shares.IsFront[term]) continue;
            var cost = calculator.Missing.Costs[term].ValueAt(candidate);
            if (cost == 0) continue;
            var id = terms.IdOf(term);
            InsertByStrength(contributions, first, new TermContribution(id, TermRole.MissingInPatient, id, MatchKind.Exact, weights.MissingSigns * cost));
        }
    }

    // A few dozen at most; equal ones by id.
    private static void InsertByStrength(List<TermContribution> contributions, int first, TermContribution one)
    {
        var place = contributions.Count;
        while (place > first && IsBefore(one, contributions[place - 1])) place--;
        contributions.Insert(place, one);
    }

    private static bool IsBefore(TermContribution one, TermContribution other)
    {
        var (strength, otherStrength) = (Math.Abs(one.LogLr), Math.Abs(other.LogLr));
        return strength > otherStrength || (strength == otherStrength && one.Query.Number < other.Query.Number);
    }
}
