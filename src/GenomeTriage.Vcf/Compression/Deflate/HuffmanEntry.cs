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
/// One entry: bits of the code (0–5), extra bits or bits of the second table's index (8–11), kind (12–15), value
/// (16–31). The bits of the code stand lowest because a shift of 64 bits looks at the lowest six and no others.
/// </summary>
internal readonly record struct HuffmanEntry(uint Packed)
{
    public HuffmanEntry(HuffmanKind kind, int value, int extraBits, int codeBits)
        : this(((uint)value << 16) | ((uint)kind << 12) | ((uint)extraBits << 8) | (uint)codeBits)
    {
    }

    public HuffmanKind Kind => (HuffmanKind)((Packed >> 12) & 15);

    public bool IsLiteral => (Packed & 0xf000) == (uint)HuffmanKind.Literal << 12;

    public int Value => (int)(Packed >> 16);

    public int ExtraBits => (int)(Packed >> 8) & 15;

    public int CodeBits => (int)Packed & 63;

    public HuffmanEntry WithCodeBits(int bits) => new((Packed & ~63u) | (uint)bits);
}
