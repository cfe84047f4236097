using GenomeTriage.Knowledge.Diseases;
using GenomeTriage.Phenotype.Profiles;
using GenomeTriage.Phenotype.Sparse;

namespace GenomeTriage.Phenotype.Completion;

/// <summary>
/// Fills a sparse OMIM profile from its relatives before its neighbours are looked for: entries that Orphanet aligns
/// with it, that share a gene, or that are of its name series.
/// </summary>
internal sealed class RelativeProfiles
{
    private const double Trust = .8;
    private const int MostGenes = 4;
    private const int LargestSeries = 60;

    private readonly SourceProfiles _sources;
    private readonly Dictionary<string, int[]> _series;
    private readonly string[] _seriesOf;

    public RelativeProfiles(SourceProfiles sources)
    {
        _sources = sources;
        _seriesOf = [.. sources.Names.Select(sources.Series.Of)];
        _series = sources.Rows()
            .Where(row => _seriesOf[row].Length > 0)
            .GroupBy(row => _seriesOf[row], StringComparer.Ordinal)
            .Where(group => group.Count() is >= 2 and <= LargestSeries)
            .ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
    }

    /// <summary>F' of all source entries: for OMIM the higher of its own frequency and .8 of its relatives' mean.</summary>
    public SparseRows Fill()
    {
        var rows = new SparseRowsBuilder(_sources.Closure.ColumnCount);
        var (filled, relatives, weights) = (NewRow(), NewRow(), new SortedDictionary<int, double>());
        foreach (var row in _sources.Rows())
        {
            filled.Max(_sources.Closure[row]);
            Weigh(row, weights);
            var total = weights.Values.Sum();
            foreach (var (relative, weight) in weights) relatives.Add(_sources.Closure[relative], Trust * weight / total);
            foreach (var term in relatives.Touched) filled.Max(term, relatives[term]);
            relatives.Clear();
            filled.Flush(rows);
        }

        return rows.Build();
    }

    /// <summary>The rows of the same name series, ascending, itself among them; empty where the series is too common or alone.</summary>
    public ReadOnlySpan<int> SeriesOf(int row) => _series.GetValueOrDefault(_seriesOf[row]);

    private SparseAccumulator NewRow() => new(_sources.Closure.ColumnCount);

    private void Weigh(int row, SortedDictionary<int, double> weights)
    {
        weights.Clear();
        var id = _sources.Ids[row];
        if (id.Source != DiseaseSource.Omim) return;
        Share(OrphaRelations.ExactOf(id, _sources), 1, weights);
        Share(OrphaRelations.BroadOf(id, _sources), .5, weights);
        Share([.. _sources.Genes.RowsSharingAGene(row, MostGenes, MostGenes)], .5, weights);
        Share([.. SeriesOf(row).ToArray().Where(other => other != row && _sources.Ids[other].Source == DiseaseSource.Omim)], .3, weights);
    }

    private static void Share(int[] relatives, double weight, SortedDictionary<int, double> weights)
    {
        foreach (var relative in relatives)
            weights[relative] = weights.GetValueOrDefault(relative) + weight / relatives.Length;
    }
}
