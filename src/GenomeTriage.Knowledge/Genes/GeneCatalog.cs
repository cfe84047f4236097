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
        _genes = [.. genes.OrderBy(gene => gene.Symbol, StringComparer.Ordinal)];
        _bySymbol = Symbols(_genes);
        _byEnsembl = By(gene => gene.EnsemblId, null, StringComparer.Ordinal);
        _byHgnc = By(gene => gene.HgncId, 0, EqualityComparer<int>.Default);
        _byNcbi = By(gene => gene.NcbiId, 0, EqualityComparer<int>.Default);
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
        var symbols = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < genes.Length; i++) symbols.Add(genes[i].Symbol, i);
        var aliases = genes.SelectMany((gene, i) => gene.Aliases.Select(alias => (Alias: alias, Index: i)))
            .GroupBy(pair => pair.Alias, pair => pair.Index, StringComparer.OrdinalIgnoreCase);
        foreach (var alias in aliases)
            if (alias.Distinct().Count() == 1) symbols.TryAdd(alias.Key, alias.First());
        return symbols;
    }

    private Dictionary<TKey, int> By<TKey>(Func<Gene, TKey?> key, TKey? none, IEqualityComparer<TKey> comparer)
        where TKey : notnull =>
        _genes.Select((gene, index) => (Key: key(gene), Index: index))
            .Where(pair => pair.Key is not null && !Equals(pair.Key, none))
            .ToDictionary(pair => pair.Key!, pair => pair.Index, comparer);
}
