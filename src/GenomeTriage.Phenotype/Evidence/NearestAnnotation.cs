using GenomeTriage.Phenotype.Sparse;
using GenomeTriage.Phenotype.Terms;

namespace GenomeTriage.Phenotype.Evidence;

/// <summary>Finds the annotation of a candidate that comes nearest to a term: through the most telling term that both are kinds of.</summary>
internal sealed class NearestAnnotation(PhenotypicTerms terms, SparseRows annotations, double[] content)
{
    private const int KindBits = 4;

    /// <summary>Room to remember what a term has in common with each annotation, for <see cref="Find"/>.</summary>
    public int[] NewMemory() => new int[terms.Count];

    /// <summary>The annotation and how near it is; -1 where none has so much as a grandparent in common.</summary>
    /// <param name="term">The term.</param>
    /// <param name="candidate">The candidate.</param>
    /// <param name="memory">What was found for the term and other candidates: many are annotated alike. Threads may share it.</param>
    public (int Annotation, MatchKind Kind) Find(int term, int candidate, int[] memory)
    {
        var (nearest, kind, highest) = (-1, MatchKind.None, double.NegativeInfinity);
        var row = annotations[candidate];
        for (var i = 0; i < row.Count; i++)
        {
            var (shared, sharedKind) = Remembered(term, row.Columns[i], memory);
            if (shared < 0) continue;
            var telling = content[shared];
            if (telling < highest || (telling == highest && sharedKind >= kind)) continue;
            (nearest, kind, highest) = (row.Columns[i], sharedKind, telling);
        }

        return (nearest, kind);
    }

    // One value, never 0 where known, so that another thread sees all of it or nothing.
    private (int Shared, MatchKind Kind) Remembered(int term, int annotation, int[] memory)
    {
        var known = memory[annotation];
        if (known != 0) return ((known >> KindBits) - 2, (MatchKind)(known & ((1 << KindBits) - 1)));
        var (shared, kind) = Shared(term, annotation);
        memory[annotation] = (shared + 2) << KindBits | (int)kind;
        return (shared, kind);
    }

    // Kinds of match are declared nearest first. A match through the root is none: all signs have it in common.
    private (int Shared, MatchKind Kind) Shared(int term, int annotation)
    {
        if (term == annotation) return (term, MatchKind.Exact);
        if (annotation > 0 && terms.IsA(term, annotation)) return (annotation, MatchKind.Finer);
        if (term > 0 && terms.IsA(annotation, term)) return (term, MatchKind.Coarser);
        var parent = MostTelling(terms.ParentsOf(annotation), term);
        if (parent > 0) return (parent, MatchKind.Sibling);
        var grandparent = -1;
        foreach (var above in terms.ParentsOf(annotation))
            grandparent = Better(grandparent, MostTelling(terms.ParentsOf(above), term));
        return grandparent > 0 ? (grandparent, MatchKind.Cousin) : (-1, MatchKind.None);
    }

    private int MostTelling(ReadOnlySpan<int> candidates, int term)
    {
        var best = -1;
        foreach (var candidate in candidates)
            if (terms.IsA(term, candidate)) best = Better(best, candidate);
        return best;
    }

    private int Better(int a, int b) => a < 0 || (b >= 0 && content[b] > content[a]) ? b : a;
}
