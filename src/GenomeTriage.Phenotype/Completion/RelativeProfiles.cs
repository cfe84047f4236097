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

    // By row: the rows of the same name series, ascending, itself among them; empty where the series is too common or alone.
    private readonly int[][] _seriesOf;

    public RelativeProfiles(SourceProfiles sources)
    {
        _sources = sources;
        _seriesOf = new int[sources.Count][];
        Array.Fill(_seriesOf, []);
        foreach (var rows in RowsBySeries(sources))
            if (rows.Count is >= 2 and <= LargestSeries) Bind([.. rows]);
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
    public ReadOnlySpan<int> SeriesOf(int row) => _seriesOf[row];

    private static Dictionary<string, List<int>>.ValueCollection RowsBySeries(SourceProfiles sources)
    {
        var rows = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var row = 0; row < sources.Count; row++)
        {
            var series = sources.Series.Of(sources.Names[row]);
            if (series.Length == 0) continue;
            if (!rows.TryGetValue(series, out var known)) rows.Add(series, known = []);
            known.Add(row);
        }

        return rows.Values;
    }

    private void Bind(int[] rows)
    {
        foreach (var row in rows) _seriesOf[row] = rows;
    }

    private SparseAccumulator NewRow() => new(_sources.Closure.ColumnCount);

    private void Weigh(int row, SortedDictionary<int, double> weights)
    {
        weights.Clear();
        var id = _sources.Ids[row];
        if (id.Source != DiseaseSource.Omim) return;
        Share([.. OrphaRelations.Of(id, _sources, OrphaRelations.IsExact)], 1, weights);
        Share([.. OrphaRelations.Of(id, _sources, OrphaRelations.IsBroad)], .5, weights);
        Share(_sources.Genes.RowsSharingAGene(row, MostGenes, MostGenes).ToArray(), .5, weights);
        Share([.. SeriesOf(row).ToArray().Where(other => other != row && _sources.Ids[other].Source == DiseaseSource.Omim)], .3, weights);
    }

    private static void Share(int[] relatives, double weight, SortedDictionary<int, double> weights)
    {
        foreach (var relative in relatives)
            weights[relative] = weights.GetValueOrDefault(relative) + weight / relatives.Length;
    }
}
