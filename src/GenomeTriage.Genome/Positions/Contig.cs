namespace GenomeTriage.Genome.Positions;

/// <summary>
/// One of the 25 primary contigs of the human genome: 1–22, X, Y and MT. Other contigs (alternate loci, decoys,
/// unplaced scaffolds) have no value here and are counted by the reader that meets them.
/// </summary>
/// <param name="Ordinal">1–22 for autosomes, 23 for X, 24 for Y, 25 for MT; 0 is no contig.</param>
public readonly record struct Contig(byte Ordinal) : IComparable<Contig>
{
    /// <summary>The number of primary contigs.</summary>
    public const int Count = 25;

    /// <summary>The X chromosome.</summary>
    public static readonly Contig X = new(23);

    /// <summary>The Y chromosome.</summary>
    public static readonly Contig Y = new(24);

    /// <summary>The mitochondrial genome.</summary>
    public static readonly Contig MT = new(25);

    private static readonly string[] UcscNames =
        ["", .. Enumerable.Range(1, 22).Select(n => $"chr{n}"), "chrX", "chrY", "chrM"];

    /// <summary>Whether this is a contig at all.</summary>
    public bool IsKnown => Ordinal is >= 1 and <= Count;

    /// <summary>Whether this is one of chromosomes 1–22.</summary>
    public bool IsAutosome => Ordinal is >= 1 and <= 22;

    /// <summary>The name with the prefix <c>chr</c>, as UCSC and GRCh38 files write it: <c>chr1</c>, <c>chrM</c>.</summary>
    public string UcscName => UcscNames[Ordinal];

    /// <summary>The name without prefix, as Ensembl writes it: <c>1</c>, <c>MT</c>.</summary>
    public string EnsemblName => this == MT ? "MT" : UcscName.Length > 3 ? UcscName[3..] : "";

    /// <summary>Reads a name in ASCII with or without <c>chr</c>; M and MT are the same, case is not significant.</summary>
    public static bool TryParse(ReadOnlySpan<byte> name, out Contig contig)
    {
        if (name.Length > 3 && (name[0] | 0x20) == 'c' && (name[1] | 0x20) == 'h' && (name[2] | 0x20) == 'r')
            name = name[3..];
        contig = new Contig(OrdinalOf(name));
        return contig.IsKnown;
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{byte}, out Contig)"/>
    public static bool TryParse(ReadOnlySpan<char> name, out Contig contig)
    {
        Span<byte> ascii = stackalloc byte[8];
        contig = default;
        return name.Length <= ascii.Length
            && System.Text.Ascii.FromUtf16(name, ascii, out var written) == System.Buffers.OperationStatus.Done
            && TryParse(ascii[..written], out contig);
    }

    /// <inheritdoc/>
    public int CompareTo(Contig other) => Ordinal.CompareTo(other.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => UcscName;

    private static byte OrdinalOf(ReadOnlySpan<byte> name) => name.Length switch
    {
        1 when name[0] is >= (byte)'1' and <= (byte)'9' => (byte)(name[0] - '0'),
        1 => (name[0] | 0x20) switch { 'x' => (byte)23, 'y' => (byte)24, 'm' => (byte)25, _ => (byte)0 },
        2 when (name[0] | 0x20) == 'm' && (name[1] | 0x20) == 't' => 25,
        2 when name[0] is (byte)'1' or (byte)'2' && name[1] is >= (byte)'0' and <= (byte)'9' => Autosome((name[0] - '0') * 10 + name[1] - '0'),
        _ => 0,
    };

    private static byte Autosome(int number) => (byte)(number <= 22 ? number : 0);
}
