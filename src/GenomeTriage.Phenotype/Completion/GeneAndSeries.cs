using GenomeTriage.Phenotype.Profiles;
using GenomeTriage.Phenotype.Sparse;

namespace GenomeTriage.Phenotype.Completion;

/// <summary>The entries that share a gene with an entry (at most 4 genes in both) or are of its name series, with weights. For one thread.</summary>
internal sealed class GeneAndSeries(SourceProfiles sources)
{
    private const int MostGenes = 4;
    private const double GeneWeight = 1;
    private const double SeriesWeight = .5;

    private readonly RelativeProfiles _relatives = new(sources);
    private readonly SparseAccumulator _weights = new(sources.Count);
    private readonly List<int> _lenders = [];

    /// <summary>The relatives of a row that have annotations to lend; the weights of each kind sum to that of the kind.</summary>
    public SparseRow Of(int row)
    {
        Lend(sources.Genes.RowsSharingAGene(row, MostGenes, MostGenes), row, GeneWeight);
        Lend(_relatives.SeriesOf(row), row, SeriesWeight);
        if (_weights.Touched.IsEmpty) return default;
        var lenders = _weights.Touched.ToArray();
        Array.Sort(lenders);
        var related = new SparseRow(lenders, Array.ConvertAll(lenders, lender => (float)_weights[lender]));
        _weights.Clear();
        return related;
    }

    private void Lend(ReadOnlySpan<int> rows, int borrower, double weight)
    {
        _lenders.Clear();
        foreach (var row in rows)
            if (row != borrower && sources.HasProfile(row)) _lenders.Add(row);
        foreach (var lender in _lenders) _weights.Add(lender, weight / _lenders.Count);
    }
}
