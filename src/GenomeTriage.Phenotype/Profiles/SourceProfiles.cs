using GenomeTriage.Knowledge.Diseases;
using GenomeTriage.Knowledge.Genes;
using GenomeTriage.Phenotype.Sparse;
using GenomeTriage.Phenotype.Terms;

namespace GenomeTriage.Phenotype.Profiles;

/// <summary>The profiles of all source entries that HPOA describes, each for itself; row <c>i</c> is entry <c>i</c> of the catalogue.</summary>
internal sealed class SourceProfiles
{
    private readonly Task<SeriesTable> _series;
    private readonly AnnotationProfiles _annotations;

    public SourceProfiles(PhenotypeKnowledge knowledge, PhenotypicTerms terms)
    {
        Knowledge = knowledge;
        Terms = terms;
        // Asked for soon, and half the work: begun beside all else.
        _series = Task.Run(() => new SeriesTable(knowledge.Diseases));
        Names = Entries(knowledge.Diseases.NameOf);
        Ids = Entries(knowledge.Diseases.IdOf);
        Omim = [.. Rows().Where(row => Ids[row].Source == DiseaseSource.Omim)];
        _annotations = AnnotationProfiles.Read(knowledge.Diseases, terms);
        Annotations = _annotations.Frequencies;
        Closure = Profiles.Closure.Of(Annotations, terms);
        Genes = new GeneSets(Entries(HpoGenesOf));
    }

    public PhenotypeKnowledge Knowledge { get; }

    public PhenotypicTerms Terms { get; }

    public int Count => Knowledge.Diseases.DescribedCount;

    public DiseaseId[] Ids { get; }

    public string[] Names { get; }

    /// <summary>The rows of OMIM, ascending.</summary>
    public int[] Omim { get; }

    /// <summary>f: kept annotations.</summary>
    public SparseRows Annotations { get; }

    /// <summary>F: the same, spread to all ancestors.</summary>
    public SparseRows Closure { get; }

    /// <summary>Name series of all entries, with a profile or not.</summary>
    public SeriesTable Series => _series.GetAwaiter().GetResult();

    /// <summary>Genes by HPO's gene–disease table.</summary>
    public GeneSets Genes { get; }

    /// <summary>All row numbers.</summary>
    public IEnumerable<int> Rows() => Enumerable.Range(0, Count);

    /// <summary>Whether a source entry records a sign.</summary>
    public bool HasProfile(int disease) => disease < Count && Annotations[disease].Count > 0;

    /// <summary>F of frequencies that are drawn more strongly to one half.</summary>
    public SparseRows DrawnClosure() => Profiles.Closure.Like(_annotations.Drawn, Closure, Terms);

    private T[] Entries<T>(Func<int, T> of)
    {
        var entries = new T[Count];
        for (var row = 0; row < entries.Length; row++) entries[row] = of(row);
        return entries;
    }

    private int[] HpoGenesOf(int row)
    {
        var links = Knowledge.Genes.OfDisease(row);
        var (genes, count) = (links.Length == 0 ? [] : new int[links.Length], 0);
        foreach (var link in links)
            if ((link.Sources & GeneDiseaseSources.Hpo) != GeneDiseaseSources.None) genes[count++] = link.Gene;
        return count == genes.Length ? genes : genes[..count];
    }
}
