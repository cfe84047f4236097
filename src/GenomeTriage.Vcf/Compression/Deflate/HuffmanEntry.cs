namespace GenomeTriage.Vcf.Compression.Deflate;

/// <summary>What an entry of a <see cref="HuffmanTable"/> stands for.</summary>
internal enum HuffmanKind : uint
{
    /// <summary>No code begins with these bits.</summary>
    Invalid = 0,

    /// <summary>A byte, or a plain symbol.</summary>
    Literal,

    /// <summary>A length or distance: a base to which extra bits are added.</summary>
    Base,

    /// <summary>The end of the block.</summary>
    End,

    /// <summary>The code is longer than the table's index: look on in a second table.</summary>
    Subtable,
}

/// <summary>
/// One entry: bits of the code (4), extra bits or bits of the second table's index (4), kind (8), value (16).
/// </summary>
internal readonly record struct HuffmanEntry(uint Packed)
{
    public HuffmanEntry(HuffmanKind kind, int value, int extraBits, int codeBits)
        : this(((uint)value << 16) | ((uint)kind << 8) | ((uint)extraBits << 4) | (uint)codeBits)
    {
    }

    public HuffmanKind Kind => (HuffmanKind)(byte)(Packed >> 8);

    public int Value => (int)(Packed >> 16);

    public int ExtraBits => (int)(Packed >> 4) & 15;

    public int CodeBits => (int)Packed & 15;

    public HuffmanEntry WithCodeBits(int bits) => new((Packed & ~15u) | (uint)bits);
}
