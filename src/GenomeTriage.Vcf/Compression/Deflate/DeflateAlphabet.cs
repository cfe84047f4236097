namespace GenomeTriage.Vcf.Compression.Deflate;

/// <summary>What the symbols of deflate mean (RFC 1951, section 3.2.5).</summary>
internal static class DeflateAlphabet
{
    /// <summary>The longest code of literals, lengths and distances, in bits.</summary>
    public const int MaximumCodeBits = 15;

    /// <summary>The longest match, in bytes.</summary>
    public const int MaximumMatch = 258;

    /// <summary>The farthest a match reaches back, in bytes.</summary>
    public const int WindowSize = 32768;

    /// <summary>Symbols of literals and lengths.</summary>
    public const int LiteralCount = 288;

    /// <summary>Symbols of distances.</summary>
    public const int DistanceCount = 32;

    private const int EndOfBlock = 256;
    private const int LongestLengthSymbol = 285;
    private const int UsedDistances = 30;

    /// <summary>Order in which the lengths of the code length code are written (section 3.2.7).</summary>
    public static ReadOnlySpan<byte> CodeLengthOrder => [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

    /// <summary>Entries without code, by symbol, of literals and lengths.</summary>
    public static HuffmanEntry[] Literals { get; } = MakeLiterals();

    /// <summary>Entries without code, by symbol, of distances.</summary>
    public static HuffmanEntry[] Distances { get; } = MakeDistances();

    /// <summary>Entries without code, by symbol, of code lengths.</summary>
    public static HuffmanEntry[] CodeLengths { get; } =
        [.. Enumerable.Range(0, 19).Select(symbol => new HuffmanEntry(HuffmanKind.Literal, symbol, 0, 0))];

    /// <summary>Code lengths of the fixed code of literals and lengths (section 3.2.6).</summary>
    public static byte[] FixedLiteralBits { get; } =
        [.. Enumerable.Range(0, LiteralCount).Select(symbol => (byte)(symbol < 144 ? 8 : symbol < 256 ? 9 : symbol < 280 ? 7 : 8))];

    /// <summary>Code lengths of the fixed code of distances.</summary>
    public static byte[] FixedDistanceBits { get; } = [.. Enumerable.Repeat((byte)5, DistanceCount)];

    private static HuffmanEntry[] MakeLiterals()
    {
        var entries = new HuffmanEntry[LiteralCount];
        for (var symbol = 0; symbol < EndOfBlock; symbol++) entries[symbol] = new HuffmanEntry(HuffmanKind.Literal, symbol, 0, 0);
        entries[EndOfBlock] = new HuffmanEntry(HuffmanKind.End, 0, 0, 0);
        var length = 3;
        for (var symbol = EndOfBlock + 1; symbol < LongestLengthSymbol; symbol++)
        {
            var extra = Math.Max(0, ((symbol - EndOfBlock - 1) >> 2) - 1);
            entries[symbol] = new HuffmanEntry(HuffmanKind.Base, length, extra, 0);
            length += 1 << extra;
        }

        entries[LongestLengthSymbol] = new HuffmanEntry(HuffmanKind.Base, MaximumMatch, 0, 0);
        return entries;
    }

    private static HuffmanEntry[] MakeDistances()
    {
        var entries = new HuffmanEntry[DistanceCount];
        var distance = 1;
        for (var symbol = 0; symbol < UsedDistances; symbol++)
        {
            var extra = Math.Max(0, (symbol >> 1) - 1);
            entries[symbol] = new HuffmanEntry(HuffmanKind.Base, distance, extra, 0);
            distance += 1 << extra;
        }

        return entries;
    }
}
