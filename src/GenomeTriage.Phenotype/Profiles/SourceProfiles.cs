using GenomeTriage.Knowledge.Diseases;
using GenomeTriage.Knowledge.Genes;
using GenomeTriage.Phenotype.Sparse;
using GenomeTriage.Phenotype.Terms;

namespace GenomeTriage.Phenotype.Profiles;

/// <summary>The profiles of all source entries that HPOA describes, each for itself; row <c>i</c> is entry <c>i</c> of the catalogue.</summary>
internal sealed class SourceProfiles
{
    /// <summary>Weight, in patients, of the prior of one half that frequencies are drawn towards.</summary>
    public const double Prior = 1;

    private readonly Task<SeriesTable> _series;

    public SourceProfiles(PhenotypeKnowledge knowledge, PhenotypicTerms terms)
    {
        Knowledge = knowledge;
        Terms = terms;
        // Asked for soon, and half the work: begun beside all else.
        _series = Task.Run(() => new SeriesTable(Enumerable.Range(0, knowledge.Diseases.Count).Select(knowledge.Diseases.NameOf)));
        Names = [.. Rows().Select(knowledge.Diseases.NameOf)];
        Ids = [.. Rows().Select(knowledge.Diseases.IdOf)];
        Omim = [.. Rows().Where(row => Ids[row].Source == DiseaseSource.Omim)];
        Annotations = AnnotationProfiles.Read(knowledge.Diseases, terms, Prior);
        Closure = Profiles.Closure.Of(Annotations, terms);
        Genes = new GeneSets([.. Rows().Select(HpoGenesOf)]);
    }

    public PhenotypeKnowledge Knowledge { get; }

    public PhenotypicTerms Terms { get; }

    public int Count => Knowledge.Diseases.DescribedCount;

    public IReadOnlyList<DiseaseId> Ids { get; }

    public IReadOnlyList<string> Names { get; }

    /// <summary>The rows of OMIM, ascending.</summary>
    public IReadOnlyList<int> Omim { get; }

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

    private int[] HpoGenesOf(int row)
    {
        var genes = new List<int>();
        foreach (var link in Knowledge.Genes.OfDisease(row))
            if (link.Sources.HasFlag(GeneDiseaseSources.Hpo)) genes.Add(link.Gene);
        return [.. genes];
    }
}
