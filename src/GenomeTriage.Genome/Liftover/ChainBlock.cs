using System.Runtime.InteropServices;
using GenomeTriage.Genome.Positions;

namespace GenomeTriage.Genome.Liftover;

/// <summary>A stretch of the old assembly that lies without a gap in the new one. Sixteen bytes without padding, so that it can be stored as it is.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
public readonly record struct ChainBlock
{
    private readonly byte _source;
    private readonly byte _target;
    private readonly byte _isReversed;
    private readonly byte _reserved;

    /// <summary>Describes a block.</summary>
    /// <param name="source">Contig on the old assembly.</param>
    /// <param name="sourceStart">0-based first base there.</param>
    /// <param name="length">Number of bases.</param>
    /// <param name="target">Contig on the new assembly; none where the target is no primary contig.</param>
    /// <param name="targetStart">0-based, forward strand: where the first source base lies in the new assembly.</param>
    /// <param name="isReversed">Whether later source bases lie at lower target positions, on the other strand.</param>
    public ChainBlock(Contig source, int sourceStart, int length, Contig target, int targetStart, bool isReversed)
    {
        (_source, _target, _isReversed) = (source.Ordinal, target.Ordinal, isReversed ? (byte)1 : (byte)0);
        (SourceStart, Length, TargetStart) = (sourceStart, length, targetStart);
    }

    /// <summary>0-based first base on the old assembly.</summary>
    public int SourceStart { get; }

    /// <summary>Number of bases.</summary>
    public int Length { get; }

    /// <summary>0-based, forward strand: where the first source base lies in the new assembly.</summary>
    public int TargetStart { get; }

    /// <summary>Contig on the old assembly.</summary>
    public Contig Source => new(_source);

    /// <summary>Contig on the new assembly; none where the target is no primary contig.</summary>
    public Contig Target => new(_target);

    /// <summary>Whether later source bases lie at lower target positions, on the other strand.</summary>
    public bool IsReversed => _isReversed != 0;

    /// <summary>0-based position behind the last base on the old assembly.</summary>
    public int SourceEnd => SourceStart + Length;
}
