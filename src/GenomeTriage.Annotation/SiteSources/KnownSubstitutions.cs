using GenomeTriage.Genome.Positions;
using GenomeTriage.Knowledge.ClinVar;

namespace GenomeTriage.Annotation.SiteSources;

/// <summary>
/// The single-base changes of ClinVar by place: those of the site's own ClinVar where it gives one, else those of the
/// pack. Thread-safe.
/// </summary>
public sealed class KnownSubstitutions
{
    private readonly ClinVarTable? _table;
    private readonly SiteSource? _site;
    private readonly Lock _lock = new();
    private int _index = -1;
    private SiteBlock? _block;

    /// <summary>Over the pack's table, or the first ClinVar among the site's sources.</summary>
    /// <param name="table">The pack's; <c>null</c> where it is not to be used.</param>
    /// <param name="sites">The site's sources.</param>
    public KnownSubstitutions(ClinVarTable? table, IReadOnlyList<SiteSource> sites)
    {
        _site = sites.FirstOrDefault(site => site.Manifest.Kind == SiteSourceKind.ClinVar);
        _table = table;
    }

    /// <summary>Whether there is a ClinVar at all.</summary>
    public bool IsEmpty => _site is null && _table is null;

    /// <summary>The changes of a stretch on GRCh38, 1-based, both ends included, in order of place.</summary>
    public IEnumerable<ClinVarAssertion> Enumerate(Contig contig, int first, int last) =>
        _site is { } site ? OfSite(site, contig, first, last) : _table?.Enumerate(contig, first, last) ?? [];

    private List<ClinVarAssertion> OfSite(SiteSource site, Contig contig, int first, int last)
    {
        var found = new List<ClinVarAssertion>();
        lock (_lock)
        {
            var (from, to) = site.BlocksOf(contig, first, last);
            for (var index = from; index < to; index++)
            {
                if (index != _index) (_index, _block) = (index, site.Read(index));
                foreach (var row in _block!.SubstitutionsIn(first, last))
                    found.Add(SiteFacts.AssertionOf(new GenomicPosition(contig, row.Position), row.Reference, row.Alternate, _block.Value(row.Row, 0), _block.Value(row.Row, 1)));
            }
        }

        return found;
    }
}
