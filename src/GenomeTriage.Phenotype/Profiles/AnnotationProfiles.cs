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
        var tallies = new SortedDictionary<int, FrequencyTally>();
        for (var disease = 0; disease < diseases.DescribedCount; disease++)
        {
            Gather(diseases.AnnotationsOf(disease), terms, tallies);
            foreach (var (term, tally) in tallies)
                if (tally.Frequency(prior) is > 0 and var frequency) rows.Add(term, (float)frequency);
            rows.EndRow();
        }

        return rows.Build();
    }

    private static void Gather(
        ReadOnlySpan<PhenotypeAnnotation> annotations, PhenotypicTerms terms, SortedDictionary<int, FrequencyTally> tallies)
    {
        tallies.Clear();
        foreach (var annotation in annotations)
        {
            if (annotation.Aspect != AnnotationAspect.Phenotype || annotation.IsNegated) continue;
            var term = terms.IndexOf(annotation.Term);
            if (term < 0) continue;
            var tally = tallies.GetValueOrDefault(term);
            tally.Add(annotation.Frequency);
            tallies[term] = tally;
        }
    }
}
