using GenomeTriage.Genome.Positions;
using GenomeTriage.Genome.Variants;

namespace GenomeTriage.Annotation.SiteSources;

/// <summary>
/// Looks alleles up in a source. The block read last is kept, so that a sorted file is merged with the source block by
/// block, and an unsorted one is searched. Not thread-safe: one for each file.
/// </summary>
public sealed class SiteCursor(SiteSource source)
{
    private SiteBlock? _block;
    private int _index = -1;
    private int _row;

    /// <summary>The source.</summary>
    public SiteSource Source => source;

    /// <summary>Goes to an allele on GRCh38, without shared ends; <c>false</c> where the source does not hold it.</summary>
    public bool TryFind(SmallVariant variant)
    {
        _row = Turn(variant.Contig, variant.Position) ? _block!.Find(variant.Position, variant.Reference, variant.Alternate) : -1;
        return _row >= 0;
    }

    /// <summary>The same of bases in upper case, without shared ends; allocates nothing.</summary>
    /// <param name="contig">The contig.</param>
    /// <param name="position">1-based place of the first reference base.</param>
    /// <param name="reference">Reference bases.</param>
    /// <param name="alternate">Alternate bases.</param>
    public bool TryFind(Contig contig, int position, ReadOnlySpan<byte> reference, ReadOnlySpan<byte> alternate)
    {
        _row = Turn(contig, position) ? _block!.Find(position, reference, alternate) : -1;
        return _row >= 0;
    }

    // A file in order asks for the same block some thousand times.
    private bool Turn(Contig contig, int position)
    {
        if (_index >= 0 && source.Covers(_index, contig, position)) return true;
        var index = source.FindBlock(contig, position);
        if (index < 0) return false;
        if (index != _index) (_index, _block) = (index, source.Read(index));
        return true;
    }

    /// <summary>A number of the allele that was found; <c>null</c> where the source has none.</summary>
    public double? Value(int column) => _block!.Value(_row, column) is var value && !float.IsNaN(value) ? value : null;
}
