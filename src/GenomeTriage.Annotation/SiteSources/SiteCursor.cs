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
        var index = source.FindBlock(variant.Contig, variant.Position);
        if (index < 0) return false;
        if (index != _index) (_index, _block) = (index, source.Read(index));
        _row = _block!.Find(variant.Position, variant.Reference, variant.Alternate);
        return _row >= 0;
    }

    /// <summary>A number of the allele that was found; <c>null</c> where the source has none.</summary>
    public double? Value(int column) => _block!.Value(_row, column) is var value && !float.IsNaN(value) ? value : null;
}
