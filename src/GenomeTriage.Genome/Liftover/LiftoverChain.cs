using GenomeTriage.Genome.Positions;

namespace GenomeTriage.Genome.Liftover;

/// <summary>
/// Carries positions from one assembly to the next by gapless blocks (UCSC chain format). The mitochondrial genome is
/// no matter of chains: GRCh37 and GRCh38 use the same one (NC_012920.1) and positions on it are returned as they are;
/// records on hg19's other chrM have to be kept away by the caller.
/// </summary>
public sealed class LiftoverChain
{
    private readonly ReadOnlyMemory<ChainBlock> _blocks;
    private readonly int[] _starts = new int[Contig.Count + 2];

    /// <summary>Takes blocks in ascending order of source contig and position, which do not overlap.</summary>
    /// <exception cref="ArgumentException">The blocks are out of order or overlap.</exception>
    public LiftoverChain(ReadOnlyMemory<ChainBlock> blocks)
    {
        _blocks = blocks;
        var span = blocks.Span;
        for (var i = 0; i < span.Length; i++)
        {
            if (i > 0 && span[i - 1].Source == span[i].Source && span[i - 1].SourceEnd > span[i].SourceStart)
                throw new ArgumentException($"Block {i} overlaps the one before it.", nameof(blocks));
            if (i > 0 && span[i - 1].Source.Ordinal > span[i].Source.Ordinal)
                throw new ArgumentException($"Block {i} is out of order.", nameof(blocks));
            _starts[span[i].Source.Ordinal + 1] = i + 1;
        }

        for (var i = 1; i < _starts.Length; i++) _starts[i] = Math.Max(_starts[i], _starts[i - 1]);
    }

    /// <summary>The blocks in ascending order of source contig and position.</summary>
    public ReadOnlyMemory<ChainBlock> Blocks => _blocks;

    /// <summary>Carries one base.</summary>
    /// <param name="position">1-based position on the old assembly.</param>
    public LiftoverResult Lift(GenomicPosition position) => Lift(position, 1);

    /// <summary>Carries a stretch; all of it has to lie in one block, else the alleles of a variant would change their meaning.</summary>
    /// <param name="first">1-based position of its first base on the old assembly.</param>
    /// <param name="length">Number of bases, 1 or more.</param>
    public LiftoverResult Lift(GenomicPosition first, int length)
    {
        if (first.Contig == Contig.MT) return new LiftoverResult(first, false, LiftoverFailure.None);
        var start = first.Position - 1;
        var index = BlockAt(first.Contig, start);
        if (index < 0) return Failed(LiftoverFailure.NotCovered);
        var block = _blocks.Span[index];
        if (start + length > block.SourceEnd) return Failed(LiftoverFailure.Split);
        if (!block.Target.IsKnown) return Failed(LiftoverFailure.NotOnPrimaryContig);
        var offset = start - block.SourceStart;
        var lowest = block.IsReversed ? block.TargetStart - offset - (length - 1) : block.TargetStart + offset;
        return new LiftoverResult(new GenomicPosition(block.Target, lowest + 1), block.IsReversed, LiftoverFailure.None);
    }

    private static LiftoverResult Failed(LiftoverFailure failure) => new(default, false, failure);

    // The last block that begins at or before the position holds it, or none does: blocks do not overlap.
    private int BlockAt(Contig contig, int position)
    {
        if (!contig.IsKnown) return -1;
        var blocks = _blocks.Span;
        int low = _starts[contig.Ordinal], high = _starts[contig.Ordinal + 1];
        var first = low;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (blocks[middle].SourceStart <= position) low = middle + 1;
            else high = middle;
        }

        return low > first && position < blocks[low - 1].SourceEnd ? low - 1 : -1;
    }
}
