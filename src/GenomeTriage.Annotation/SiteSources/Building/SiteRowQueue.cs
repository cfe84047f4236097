using GenomeTriage.Genome.Positions;

namespace GenomeTriage.Annotation.SiteSources.Building;

/// <summary>Brings rows back into order: taking shared ends off moves an allele to the right, by no more than its length.</summary>
internal sealed class SiteRowQueue(SiteSourceWriter writer)
{
    private readonly PriorityQueue<SiteRow, (int Position, string Reference, string Alternate)> _waiting = new(
        Comparer<(int Position, string Reference, string Alternate)>.Create(static (left, right) =>
            left.Position != right.Position ? left.Position.CompareTo(right.Position)
            : string.CompareOrdinal(left.Reference, right.Reference) is var reference and not 0 ? reference
            : string.CompareOrdinal(left.Alternate, right.Alternate)));
    private Contig _contig;

    internal void Add(SiteRow row) => _waiting.Enqueue(row, (row.Variant.Position, row.Variant.Reference, row.Variant.Alternate));

    /// <summary>Writes what no later record can come before.</summary>
    internal void ReleaseBefore(Contig contig, int position)
    {
        if (contig != _contig) ReleaseAll();
        _contig = contig;
        while (_waiting.TryPeek(out var row, out _) && row.Variant.Position < position) writer.Add(_waiting.Dequeue());
    }

    internal void ReleaseAll()
    {
        while (_waiting.TryDequeue(out var row, out _)) writer.Add(row);
    }
}
