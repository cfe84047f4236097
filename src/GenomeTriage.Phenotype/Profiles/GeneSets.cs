using GenomeTriage.Phenotype.Sparse;

namespace GenomeTriage.Phenotype.Profiles;

/// <summary>The genes of each row, and the rows of each gene. A row of many genes is a family of diseases: callers set a limit.</summary>
internal sealed class GeneSets
{
    private readonly int[][] _genesOf;

    // The rows of gene g, ascending, stand from _starts[g] up to _starts[g + 1].
    private readonly int[] _starts;
    private readonly int[] _rows;

    /// <param name="genesOf">By row: its genes, ascending, each once.</param>
    public GeneSets(int[][] genesOf)
    {
        _genesOf = genesOf;
        _starts = StartsOf(genesOf);
        _rows = new int[_starts[^1]];
        var next = _starts.AsSpan().ToArray();
        for (var row = 0; row < genesOf.Length; row++)
            foreach (var gene in genesOf[row]) _rows[next[gene]++] = row;
    }

    public int RowCount => _genesOf.Length;

    public ReadOnlySpan<int> GenesOf(int row) => _genesOf[row];

    /// <summary>The first row that has a gene.</summary>
    public int FirstRowOf(int gene) => _rows[_starts[gene]];

    /// <summary>The rows, ascending and each once, that share a gene with a row, without itself; neither may have more genes than the limits.</summary>
    public ReadOnlySpan<int> RowsSharingAGene(int row, int ownLimit, int otherLimit)
    {
        var genes = _genesOf[row];
        if (genes.Length == 0 || genes.Length > ownLimit) return [];
        var (sharing, count) = (new int[CountRows(genes)], 0);
        foreach (var gene in genes)
            foreach (var other in RowsOf(gene))
                if (other != row && _genesOf[other].Length <= otherLimit) sharing[count++] = other;
        return genes.Length == 1 ? sharing.AsSpan(0, count) : AscendingNumbers.Once(sharing.AsSpan(0, count));
    }

    private static int[] StartsOf(int[][] genesOf)
    {
        var last = -1;
        foreach (var genes in genesOf)
            if (genes.Length > 0) last = Math.Max(last, genes[^1]);
        var starts = new int[last + 2];
        foreach (var genes in genesOf)
            foreach (var gene in genes) starts[gene + 1]++;
        for (var gene = 1; gene < starts.Length; gene++) starts[gene] += starts[gene - 1];
        return starts;
    }

    private ReadOnlySpan<int> RowsOf(int gene) => _rows.AsSpan(_starts[gene].._starts[gene + 1]);

    private int CountRows(int[] genes)
    {
        var count = 0;
        foreach (var gene in genes) count += RowsOf(gene).Length;
        return count;
    }
}
