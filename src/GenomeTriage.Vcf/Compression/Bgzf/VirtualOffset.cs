using System.Globalization;

namespace GenomeTriage.Vcf.Compression.Bgzf;

/// <summary>A place in the text of a BGZF file (SAM specification, section 4.1.1).</summary>
/// <param name="Value">Offset of the block in the packed file times 65,536, plus the offset in the block's text.</param>
public readonly record struct VirtualOffset(ulong Value) : IComparable<VirtualOffset>
{
    /// <summary>The place <paramref name="within"/> bytes into the text of the block at <paramref name="block"/>.</summary>
    public VirtualOffset(long block, int within)
        : this(((ulong)block << 16) | (uint)within)
    {
    }

    /// <summary>0-based offset of the block in the packed file.</summary>
    public long Block => (long)(Value >> 16);

    /// <summary>0-based offset in the text of the block.</summary>
    public int Within => (int)(Value & 0xffff);

    /// <inheritdoc/>
    public int CompareTo(VirtualOffset other) => Value.CompareTo(other.Value);

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Block}:{Within}");

    /// <summary>Whether <paramref name="left"/> is before <paramref name="right"/>.</summary>
    public static bool operator <(VirtualOffset left, VirtualOffset right) => left.Value < right.Value;

    /// <summary>Whether <paramref name="left"/> is behind <paramref name="right"/>.</summary>
    public static bool operator >(VirtualOffset left, VirtualOffset right) => left.Value > right.Value;

    /// <summary>Whether <paramref name="left"/> is not behind <paramref name="right"/>.</summary>
    public static bool operator <=(VirtualOffset left, VirtualOffset right) => left.Value <= right.Value;

    /// <summary>Whether <paramref name="left"/> is not before <paramref name="right"/>.</summary>
    public static bool operator >=(VirtualOffset left, VirtualOffset right) => left.Value >= right.Value;
}
