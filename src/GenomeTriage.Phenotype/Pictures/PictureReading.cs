using GenomeTriage.Genome.Problems;
using GenomeTriage.Knowledge.Ontology;
using GenomeTriage.Phenotype.Terms;

namespace GenomeTriage.Phenotype.Pictures;

/// <summary>A clinical picture as the model reads it: sets of live terms, and what was unusual.</summary>
internal sealed class PictureReading
{
    private PictureReading(int[] observed, int[] excluded, IReadOnlyList<Problem> problems) =>
        (Observed, Excluded, Problems) = (observed, excluded, problems);

    /// <summary>Observed terms by own index, ascending, each once.</summary>
    public int[] Observed { get; }

    /// <summary>Excluded terms by own index, ascending, each once; none that an observed term contradicts.</summary>
    public int[] Excluded { get; }

    public IReadOnlyList<Problem> Problems { get; }

    /// <summary>Reads a picture. An id that the ontology does not know is a warning and takes no part: input is refused at the edge, not here.</summary>
    public static PictureReading Read(ClinicalPicture picture, PhenotypicTerms terms)
    {
        var problems = new List<Problem>();
        var observed = Resolve(picture.Observed, nameof(picture.Observed), terms, problems);
        var excluded = Resolve(picture.Excluded, nameof(picture.Excluded), terms, problems);
        if (observed.Length == 0) problems.Add(new Problem(PhenotypeProblemCodes.NoObservedTerms, ProblemSeverity.Warning));
        var kept = excluded.Where(term => !IsContradicted(term, observed, terms, problems)).ToArray();
        return new PictureReading(observed, kept, problems);
    }

    private static int[] Resolve(IReadOnlyList<HpoTermId> ids, string field, PhenotypicTerms terms, List<Problem> problems)
    {
        var resolved = new SortedSet<int>();
        foreach (var id in ids)
        {
            if (!terms.Ontology.TryFind(id, out var lookup))
                problems.Add(new Problem(PhenotypeProblemCodes.UnknownTerm, ProblemSeverity.Warning) { Field = field, Found = id.ToString() });
            else if (terms.IndexOf(lookup.Index) is >= 0 and var term) resolved.Add(term);
            else problems.Add(new Problem(PhenotypeProblemCodes.TermOutsidePhenotype, ProblemSeverity.Notice) { Field = field, Found = id.ToString() });
        }

        return [.. resolved];
    }

    // Who has a sign has all that it is a kind of: an excluded ancestor (or the same term) cannot stand beside it.
    private static bool IsContradicted(int excluded, int[] observed, PhenotypicTerms terms, List<Problem> problems)
    {
        var below = Array.FindAll(observed, term => terms.IsA(term, excluded));
        foreach (var term in below)
            problems.Add(new Problem(PhenotypeProblemCodes.ContradictoryTerms, ProblemSeverity.Warning)
            {
                Field = nameof(ClinicalPicture.Excluded),
                Found = $"{terms.IdOf(term)}, {terms.IdOf(excluded)}",
            });
        return below.Length > 0;
    }
}
