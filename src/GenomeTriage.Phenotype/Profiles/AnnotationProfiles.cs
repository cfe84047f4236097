using GenomeTriage.Knowledge.Diseases;
using GenomeTriage.Phenotype.Sparse;
using GenomeTriage.Phenotype.Terms;

namespace GenomeTriage.Phenotype.Profiles;

/// <summary>
/// The kept annotations of every disease of the catalogue: rows of signs without NOT, gathered by term; a term that no
/// examined patient had is dropped. A row a disease, a column a term.
/// </summary>
internal sealed class AnnotationProfiles
{
    /// <summary>Weight, in patients, of the prior of one half that frequencies are drawn towards.</summary>
    public const double Prior = 1;

    /// <summary>The same, where frequencies are drawn more strongly.</summary>
    public const double StrongPrior = 2;

    private readonly DiseaseCatalog _diseases;
    private readonly PhenotypicTerms _terms;
    private readonly int[] _starts;
    private readonly int[] _columns;
    private readonly float[] _frequencies;
    private readonly float[] _drawn;
    private int _count;

    private AnnotationProfiles(DiseaseCatalog diseases, PhenotypicTerms terms)
    {
        (_diseases, _terms, _starts) = (diseases, terms, new int[diseases.DescribedCount + 1]);
        (_columns, _frequencies, _drawn) = (new int[diseases.AnnotationCount], new float[diseases.AnnotationCount], new float[diseases.AnnotationCount]);
    }

    /// <summary>Frequencies by <see cref="Prior"/>.</summary>
    public SparseRows Frequencies => new(_terms.Count, _starts, _columns, _frequencies);

    /// <summary>The same signs with frequencies by <see cref="StrongPrior"/>.</summary>
    public SparseRows Drawn => new(_terms.Count, _starts, _columns, _drawn);

    /// <summary>Reads the annotations once, for both.</summary>
    /// <param name="diseases">The source entries; row <c>i</c> is entry <c>i</c>, as far as entries have annotations.</param>
    /// <param name="terms">The columns.</param>
    public static AnnotationProfiles Read(DiseaseCatalog diseases, PhenotypicTerms terms)
    {
        var profiles = new AnnotationProfiles(diseases, terms);
        var places = new long[LongestRow(diseases)];
        for (var disease = 0; disease < diseases.DescribedCount; disease++) profiles.Add(disease, places);
        return profiles;
    }

    private static int LongestRow(DiseaseCatalog diseases)
    {
        var longest = 0;
        for (var disease = 0; disease < diseases.DescribedCount; disease++) longest = Math.Max(longest, diseases.AnnotationsOf(disease).Length);
        return longest;
    }

    private void Add(int disease, long[] places)
    {
        var annotations = _diseases.AnnotationsOf(disease);
        var kept = Gather(annotations, places);
        for (var i = 0; i < kept.Length;)
        {
            var term = (int)(kept[i] >> 32);
            var tally = default(FrequencyTally);
            for (; i < kept.Length && (int)(kept[i] >> 32) == term; i++) tally.Add(annotations[(int)kept[i]].Frequency);
            if (tally.Frequency(Prior) is > 0 and var frequency) Add(term, (float)frequency, (float)tally.Frequency(StrongPrior));
        }

        _starts[disease + 1] = _count;
    }

    // Term and place in one number: by term, and of one term in the order of the source, so that sums do not depend on
    // how they are sorted.
    private Span<long> Gather(ReadOnlySpan<PhenotypeAnnotation> annotations, long[] places)
    {
        var count = 0;
        for (var place = 0; place < annotations.Length; place++)
        {
            ref readonly var annotation = ref annotations[place];
            if (annotation.Aspect != AnnotationAspect.Phenotype || annotation.IsNegated) continue;
            var term = _terms.IndexOf(annotation.Term);
            if (term >= 0) places[count++] = (long)term << 32 | (uint)place;
        }

        var kept = places.AsSpan(0, count);
        kept.Sort();
        return kept;
    }

    private void Add(int term, float frequency, float drawn)
    {
        (_columns[_count], _frequencies[_count], _drawn[_count]) = (term, frequency, drawn);
        _count++;
    }
}
