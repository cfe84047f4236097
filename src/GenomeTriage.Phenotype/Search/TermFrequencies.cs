using GenomeTriage.Knowledge.Diseases;

namespace GenomeTriage.Phenotype.Search;

/// <summary>How many diseases are described with each term, by which search puts the commoner of two equal hits first.</summary>
public static class TermFrequencies
{
    /// <summary>The number of annotations that say a disease shows the term itself, by index of the term.</summary>
    /// <param name="diseases">The described diseases.</param>
    /// <param name="terms">Number of terms of the ontology that the catalogue points into.</param>
    public static int[] Of(DiseaseCatalog diseases, int terms)
    {
        var counts = new int[terms];
        for (var disease = 0; disease < diseases.DescribedCount; disease++)
            foreach (var annotation in diseases.AnnotationsOf(disease))
                if (annotation is { Aspect: AnnotationAspect.Phenotype, IsNegated: false }) counts[annotation.Term]++;
        return counts;
    }
}
