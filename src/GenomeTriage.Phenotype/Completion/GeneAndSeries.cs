using GenomeTriage.Phenotype.Profiles;
using GenomeTriage.Phenotype.Sparse;

namespace GenomeTriage.Phenotype.Completion;

/// <summary>The entries that share a gene with an entry (at most 4 genes in both) or are of its name series, with weights.</summary>
internal sealed class GeneAndSeries(SourceProfiles sources)
{
    private const int MostGenes = 4;
    private const double GeneWeight = 1;
    private const double SeriesWeight = .5;

    private readonly RelativeProfiles _relatives = new(sources);

    /// <summary>The relatives of a row that have annotations to lend; the weights of each kind sum to that of the kind.</summary>
    public SparseRow Of(int row)
    {
        var weights = new SortedDictionary<int, double>();
        Share(sources.Genes.RowsSharingAGene(row, MostGenes, MostGenes), GeneWeight, weights);
        Share(_relatives.SeriesOf(row).ToArray().Where(other => other != row), SeriesWeight, weights);
        return new SparseRow(weights.Keys.ToArray(), weights.Values.Select(weight => (float)weight).ToArray());
    }

    private void Share(IEnumerable<int> rows, double weight, SortedDictionary<int, double> weights)
    {
        int[] lenders = [.. rows.Where(row => sources.Annotations[row].Count > 0)];
        foreach (var lender in lenders) weights[lender] = weights.GetValueOrDefault(lender) + weight / lenders.Length;
    }
}
