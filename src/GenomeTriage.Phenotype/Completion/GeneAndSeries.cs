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

    /// <summary>The relatives of a row that have annotations to lend; the weights of each kind sum to that of the kind.</summary>
    public SparseRow Of(int row)
    {
        Lend(sources.Genes.RowsSharingAGene(row, MostGenes, MostGenes), GeneWeight);
        Lend(_relatives.SeriesOf(row).ToArray().Where(other => other != row), SeriesWeight);
        int[] lenders = [.. _weights.Touched];
        Array.Sort(lenders);
        var related = new SparseRow(lenders, Array.ConvertAll(lenders, lender => (float)_weights[lender]));
        _weights.Clear();
        return related;
    }

    private void Lend(IEnumerable<int> rows, double weight)
    {
        int[] lenders = [.. rows.Where(row => sources.Annotations[row].Count > 0)];
        foreach (var lender in lenders) _weights.Add(lender, weight / lenders.Length);
    }
}
