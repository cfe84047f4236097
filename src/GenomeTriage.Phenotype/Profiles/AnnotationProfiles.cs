using GenomeTriage.Knowledge.Diseases;
using GenomeTriage.Phenotype.Sparse;
using GenomeTriage.Phenotype.Terms;

namespace GenomeTriage.Phenotype.Profiles;

/// <summary>Reads the signs of every disease of the catalogue with their frequencies: a row a disease, a column a term.</summary>
internal static class AnnotationProfiles
{
    /// <summary>
    /// The kept annotations: rows of signs without NOT, gathered by term; a term that no examined patient had is dropped.
    /// </summary>
    /// <param name="diseases">The source entries; row <c>i</c> is entry <c>i</c>, as far as entries have annotations.</param>
    /// <param name="terms">The columns.</param>
    /// <param name="prior">Weight of the prior of one half, in patients.</param>
    public static SparseRows Read(DiseaseCatalog diseases, PhenotypicTerms terms, double prior)
    {
        var rows = new SparseRowsBuilder(terms.Count);
        var kept = new List<(int Term, int Place)>();
        for (var disease = 0; disease < diseases.DescribedCount; disease++)
        {
            var annotations = diseases.AnnotationsOf(disease);
            Gather(annotations, terms, kept);
            Tally(annotations, kept, prior, rows);
            rows.EndRow();
        }

        return rows.Build();
    }

    // By term; of one term in the order of the source, so that sums do not depend on how they are sorted.
    private static void Gather(ReadOnlySpan<PhenotypeAnnotation> annotations, PhenotypicTerms terms, List<(int Term, int Place)> kept)
    {
        kept.Clear();
        for (var place = 0; place < annotations.Length; place++)
        {
            var annotation = annotations[place];
            if (annotation.Aspect != AnnotationAspect.Phenotype || annotation.IsNegated) continue;
            var term = terms.IndexOf(annotation.Term);
            if (term >= 0) kept.Add((term, place));
        }

        kept.Sort(static (a, b) => a.Term != b.Term ? a.Term.CompareTo(b.Term) : a.Place.CompareTo(b.Place));
    }

    private static void Tally(
        ReadOnlySpan<PhenotypeAnnotation> annotations, List<(int Term, int Place)> kept, double prior, SparseRowsBuilder rows)
    {
        for (var i = 0; i < kept.Count;)
        {
            var term = kept[i].Term;
            var tally = default(FrequencyTally);
            for (; i < kept.Count && kept[i].Term == term; i++) tally.Add(annotations[kept[i].Place].Frequency);
            if (tally.Frequency(prior) is > 0 and var frequency) rows.Add(term, (float)frequency);
        }
    }
}
