namespace GenomeTriage.Phenotype.Profiles;

/// <summary>The genes of each row, and the rows of each gene. A row of many genes is a family of diseases: callers set a limit.</summary>
internal sealed class GeneSets
{
    private readonly int[][] _genesOf;
    private readonly Dictionary<int, int[]> _rowsOf;

    /// <param name="genesOf">By row: its genes, ascending, each once.</param>
    public GeneSets(IReadOnlyList<int[]> genesOf)
    {
        _genesOf = [.. genesOf];
        _rowsOf = Enumerable.Range(0, _genesOf.Length)
            .SelectMany(row => _genesOf[row], (row, gene) => (row, gene))
            .GroupBy(pair => pair.gene, pair => pair.row)
            .ToDictionary(group => group.Key, group => group.ToArray());
    }

    public int RowCount => _genesOf.Length;

    public ReadOnlySpan<int> GenesOf(int row) => _genesOf[row];

    /// <summary>The first row that has a gene.</summary>
    public int FirstRowOf(int gene) => _rowsOf[gene][0];

    /// <summary>The rows, ascending and each once, that share a gene with a row, without itself; neither may have more genes than the limits.</summary>
    public IEnumerable<int> RowsSharingAGene(int row, int ownLimit, int otherLimit) => _genesOf[row].Length > ownLimit
        ? []
        : _genesOf[row].SelectMany(gene => _rowsOf[gene])
            .Where(other => other != row && _genesOf[other].Length <= otherLimit)
            .Distinct()
            .Order();
}
