using GenomeTriage.Genome.Positions;
using GenomeTriage.Knowledge.Genes;
using GenomeTriage.Knowledge.Sources;
using GenomeTriage.Knowledge.Sources.Genes;

namespace GenomeTriage.Knowledge.Building;

/// <summary>What a source says of the identity of a gene; ids are 0 or <c>null</c> where it does not say.</summary>
internal readonly record struct GeneMention(string Symbol, int HgncId = 0, int NcbiId = 0, string? EnsemblId = null);

/// <summary>
/// Unites what the sources say of genes. MANE comes first; every later mention is found by NCBI, HGNC or Ensembl id,
/// else by symbol or alias, and else becomes a gene of its own.
/// </summary>
internal sealed class GeneAssembly(BuildReport report)
{
    private readonly List<GeneDraft> _drafts = [];
    private readonly Dictionary<int, GeneDraft> _byHgnc = [];
    private readonly Dictionary<int, GeneDraft> _byNcbi = [];
    private readonly Dictionary<string, GeneDraft> _byEnsembl = new(StringComparer.Ordinal);
    private readonly Dictionary<string, GeneDraft> _bySymbol = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, GeneDraft?> _byAlias = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Adds the genes of MANE.</summary>
    public void AddMane(IEnumerable<ManeRow> rows)
    {
        foreach (var row in rows)
        {
            var draft = Resolve(SourceCatalog.ManeSummary.Key, new GeneMention(row.Symbol, row.HgncId, row.NcbiId, row.EnsemblGene), isBase: true);
            draft.Name = row.GeneName;
            if (!row.Contig.IsKnown) continue;
            draft.Contig = row.Contig;
            draft.Span = row.Span;
        }
    }

    /// <summary>The gene a source means, added where it is new.</summary>
    public GeneDraft Resolve(string source, GeneMention mention, bool isBase = false)
    {
        var known = Find(mention);
        if (known is null) return Add(source, mention, isBase);
        Complete(source, known, mention);
        if (!string.Equals(known.Symbol, mention.Symbol, StringComparison.Ordinal)) Alias(source, known, mention.Symbol);
        return known;
    }

    /// <summary>The gene a source means; <c>null</c> where it is new or its symbol is ambiguous.</summary>
    public GeneDraft? Find(GeneMention mention)
    {
        if (mention.NcbiId != 0 && _byNcbi.TryGetValue(mention.NcbiId, out var draft)) return draft;
        if (mention.HgncId != 0 && _byHgnc.TryGetValue(mention.HgncId, out draft)) return draft;
        if (mention.EnsemblId is { } ensembl && _byEnsembl.TryGetValue(ensembl, out draft)) return draft;
        if (_bySymbol.TryGetValue(mention.Symbol, out draft)) return draft;
        return _byAlias.GetValueOrDefault(mention.Symbol);
    }

    /// <summary>Notes another symbol of a gene; one that two genes claim leads to neither.</summary>
    public void Alias(string source, GeneDraft draft, string alias)
    {
        if (!draft.Aliases.Add(alias)) return;
        report.Add(source, BuildNoteKinds.GeneSymbolDiffers, $"{alias} → {draft.Symbol}");
        _byAlias[alias] = _byAlias.TryGetValue(alias, out var other) && other != draft ? null : draft;
    }

    /// <summary>The catalogue of all genes.</summary>
    public GeneCatalog ToCatalog() => new([.. _drafts.Select(draft => draft.ToGene())]);

    private GeneDraft Add(string source, GeneMention mention, bool isBase)
    {
        var draft = new GeneDraft(mention.Symbol);
        // HGNC keeps the prefix MT- for the genes of the mitochondrial genome.
        if (mention.Symbol.StartsWith("MT-", StringComparison.Ordinal)) draft.Contig = Contig.MT;
        _drafts.Add(draft);
        _bySymbol.Add(mention.Symbol, draft);
        if (!isBase) report.Add(source, BuildNoteKinds.GeneAdded, mention.Symbol);
        Complete(source, draft, mention);
        return draft;
    }

    private void Complete(string source, GeneDraft draft, GeneMention mention)
    {
        draft.HgncId = Unite(source, draft, draft.HgncId, mention.HgncId, _byHgnc);
        draft.NcbiId = Unite(source, draft, draft.NcbiId, mention.NcbiId, _byNcbi);
        if (mention.EnsemblId is not { } ensembl) return;
        draft.EnsemblId ??= ensembl;
        if (draft.EnsemblId != ensembl) report.Add(source, BuildNoteKinds.GeneIdConflict, $"{draft.Symbol} {ensembl}");
        else _byEnsembl.TryAdd(ensembl, draft);
    }

    private int Unite(string source, GeneDraft draft, int known, int said, Dictionary<int, GeneDraft> index)
    {
        if (said == 0 || said == known) return known;
        if (known == 0 && index.TryAdd(said, draft)) return said;
        report.Add(source, BuildNoteKinds.GeneIdConflict, $"{draft.Symbol} {said}");
        return known;
    }
}
