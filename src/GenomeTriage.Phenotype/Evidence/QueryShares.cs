using GenomeTriage.Phenotype.Likelihood;
using GenomeTriage.Phenotype.Scoring;
using GenomeTriage.Phenotype.Similarity;
using GenomeTriage.Phenotype.Terms;

namespace GenomeTriage.Phenotype.Evidence;

/// <summary>What the explanations of all candidates for one query have in common.</summary>
/// <param name="Query">The patient's terms.</param>
/// <param name="Redundancy">By observed term: how much of it the others do not say already.</param>
/// <param name="Sharers">By term of the closed set: how many of the observed terms are at or below it.</param>
/// <param name="IsFront">By term: whether it stands just below the closed set.</param>
/// <param name="ObservedById">Places of the observed terms in the query, by ascending id.</param>
/// <param name="ExcludedById">Places of the excluded terms in the query, by ascending id.</param>
/// <param name="Memories">By observed term: what <see cref="NearestAnnotation"/> remembers of it.</param>
internal sealed record QueryShares(
    TermQuery Query, double[] Redundancy, Dictionary<int, int> Sharers, bool[] IsFront, int[] ObservedById, int[] ExcludedById, int[][] Memories)
{
    public static QueryShares Of(TermQuery query, double[] content, MissingSigns missing, NearestAnnotation nearest, PhenotypicTerms terms)
    {
        var sharers = new Dictionary<int, int>(query.Closed.Length);
        foreach (var term in query.Closed) sharers.Add(term, 0);
        foreach (var term in query.Terms)
            foreach (var ancestor in terms.AncestorsOf(term)) sharers[ancestor]++;
        var isFront = new bool[terms.Count];
        foreach (var term in missing.FrontOf(query.Closed)) isFront[term] = true;
        return new QueryShares(
            query, LinSimilarity.RedundancyWeights(query.Terms, content, terms), sharers, isFront,
            PlacesById(query.Terms, terms), PlacesById(query.Excluded, terms), Array.ConvertAll(query.Terms, _ => nearest.NewMemory()));
    }

    private static int[] PlacesById(int[] of, PhenotypicTerms terms)
    {
        var places = new int[of.Length];
        for (var i = 0; i < places.Length; i++) places[i] = i;
        Array.Sort(Array.ConvertAll(of, term => terms.IdOf(term).Number), places);
        return places;
    }
}
