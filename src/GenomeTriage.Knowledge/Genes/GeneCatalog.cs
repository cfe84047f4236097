namespace GenomeTriage.Knowledge.Genes;

/// <summary>The genes under indices 0 … <see cref="Count"/> - 1, in ascending order of symbol (ordinal).</summary>
public sealed class GeneCatalog
{
    private readonly Gene[] _genes;
    private readonly Dictionary<string, int> _bySymbol;
    private readonly Dictionary<string, int> _byEnsembl;
    private readonly Dictionary<int, int> _byHgnc;
    private readonly Dictionary<int, int> _byNcbi;

    /// <summary>Builds the catalogue from genes in any order; symbols and ids are unique.</summary>
    public GeneCatalog(IReadOnlyList<Gene> genes)
    {
        _genes = Ordering.Ascending([.. genes], static (a, b) => string.CompareOrdinal(a.Symbol, b.Symbol));
        _bySymbol = Symbols(_genes);
        _byEnsembl = new(_genes.Length, StringComparer.Ordinal);
        for (var i = 0; i < _genes.Length; i++)
            if (_genes[i].EnsemblId is { } id) _byEnsembl.Add(id, i);
        _byHgnc = By(static gene => gene.HgncId);
        _byNcbi = By(static gene => gene.NcbiId);
    }

    /// <summary>Number of genes.</summary>
    public int Count => _genes.Length;

    /// <summary>The gene of an index.</summary>
    public Gene this[int index] => _genes[index];

    /// <summary>Finds by approved symbol, or else by an older or other one that only one gene has; case is not significant.</summary>
    public bool TryFindSymbol(string symbol, out int index) => _bySymbol.TryGetValue(symbol, out index);

    /// <summary>Finds by symbol in characters of a buffer, without a string.</summary>
    public bool TryFindSymbol(ReadOnlySpan<char> symbol, out int index) =>
        _bySymbol.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(symbol, out index);

    /// <summary>Finds by HGNC number.</summary>
    public bool TryFindHgnc(int hgncId, out int index) => _byHgnc.TryGetValue(hgncId, out index);

    /// <summary>Finds by NCBI Gene number.</summary>
    public bool TryFindNcbi(int ncbiId, out int index) => _byNcbi.TryGetValue(ncbiId, out index);

    /// <summary>Finds by Ensembl id, with or without version.</summary>
    public bool TryFindEnsembl(ReadOnlySpan<char> ensemblId, out int index)
    {
        var dot = ensemblId.IndexOf('.');
        var unversioned = dot < 0 ? ensemblId : ensemblId[..dot];
        return _byEnsembl.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(unversioned, out index);
    }

    // An alias that two genes share, or that is the symbol of another gene, says nothing and is left out.
    private static Dictionary<string, int> Symbols(Gene[] genes)
    {
        var symbols = new Dictionary<string, int>(3 * genes.Length, StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < genes.Length; i++) symbols.Add(genes[i].Symbol, i);
        foreach (var (alias, gene) in Aliases(genes))
            if (gene >= 0) symbols.TryAdd(alias, gene);
        return symbols;
    }

    // The gene of each alias; -1 where several genes have it.
    private static Dictionary<string, int> Aliases(Gene[] genes)
    {
        var owners = new Dictionary<string, int>(2 * genes.Length, StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < genes.Length; i++)
        {
            var aliases = genes[i].Aliases;
            for (var place = 0; place < aliases.Count; place++)
                if (!owners.TryAdd(aliases[place], i) && owners[aliases[place]] != i) owners[aliases[place]] = -1;
        }

        return owners;
    }

    // 0 is no number.
    private Dictionary<int, int> By(Func<Gene, int> number)
    {
        var indices = new Dictionary<int, int>(_genes.Length);
        for (var i = 0; i < _genes.Length; i++)
            if (number(_genes[i]) is not 0 and var key) indices.Add(key, i);
        return indices;
    }
}
