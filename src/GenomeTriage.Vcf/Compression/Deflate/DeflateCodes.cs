namespace GenomeTriage.Vcf.Compression.Deflate;

/// <summary>The two codes of a compressed block, and how they are read from its head (RFC 1951, section 3.2.7).</summary>
internal sealed class DeflateCodes
{
    /// <summary>Bits of the index of the table of literals and lengths.</summary>
    public const int LiteralIndexBits = 11;

    /// <summary>Bits of the index of the table of distances.</summary>
    public const int DistanceIndexBits = 9;

    private const int LengthIndexBits = 7;
    private const int Repeat = 16;
    private const int ShortZeros = 17;

    private readonly HuffmanTable _lengths = new(LengthIndexBits, 1 << LengthIndexBits);
    private readonly byte[] _bits = new byte[DeflateAlphabet.LiteralCount + DeflateAlphabet.DistanceCount];

    /// <summary>Literals, lengths and the end of the block. A second table for each of at most 288 long codes fits.</summary>
    public HuffmanTable Literals { get; } = new(LiteralIndexBits, (1 << LiteralIndexBits) + (DeflateAlphabet.LiteralCount << 4));

    /// <summary>Distances.</summary>
    public HuffmanTable Distances { get; } = new(DistanceIndexBits, (1 << DistanceIndexBits) + (DeflateAlphabet.DistanceCount << 6));

    /// <summary>Takes the codes that the format fixes (section 3.2.6).</summary>
    public void UseFixed()
    {
        Build(Literals, DeflateAlphabet.FixedLiteralBits, DeflateAlphabet.Literals);
        Build(Distances, DeflateAlphabet.FixedDistanceBits, DeflateAlphabet.Distances);
    }

    /// <summary>Reads the codes of a block.</summary>
    /// <exception cref="InvalidDataException">They are none.</exception>
    public void Read(ref BitReader reader)
    {
        reader.Fill();
        var literals = reader.Take(5) + 257;
        var distances = reader.Take(5) + 1;
        var lengths = reader.Take(4) + 4;
        if (literals > 286 || distances > 30) throw new InvalidDataException("deflate: too many symbols");
        ReadLengthCode(ref reader, lengths);
        ReadBits(ref reader, _bits.AsSpan(0, literals + distances));
        if (_bits[256] == 0) throw new InvalidDataException("deflate: no end of block");
        Build(Literals, _bits.AsSpan(0, literals), DeflateAlphabet.Literals);
        Build(Distances, _bits.AsSpan(literals, distances), DeflateAlphabet.Distances);
    }

    private static void Build(HuffmanTable table, ReadOnlySpan<byte> bits, HuffmanEntry[] symbols)
    {
        if (!table.TryBuild(bits, symbols)) throw new InvalidDataException("deflate: no prefix code");
    }

    private void ReadLengthCode(ref BitReader reader, int count)
    {
        Span<byte> bits = stackalloc byte[19];
        bits.Clear();
        for (var i = 0; i < count; i++)
        {
            reader.Fill();
            bits[DeflateAlphabet.CodeLengthOrder[i]] = (byte)reader.Take(3);
        }

        Build(_lengths, bits, DeflateAlphabet.CodeLengths);
    }

    private void ReadBits(ref BitReader reader, Span<byte> target)
    {
        for (var at = 0; at < target.Length;)
        {
            reader.Fill();
            var entry = _lengths.Entries[(int)(reader.Bits & ((1 << LengthIndexBits) - 1))];
            if (entry.Kind == HuffmanKind.Invalid) throw new InvalidDataException("deflate: unknown code");
            reader.Drop(entry.CodeBits);
            if (entry.Value < Repeat) target[at++] = (byte)entry.Value;
            else at += Run(ref reader, entry.Value, target, at);
        }
    }

    private static int Run(ref BitReader reader, int symbol, Span<byte> target, int at)
    {
        var count = symbol switch { Repeat => 3 + reader.Take(2), ShortZeros => 3 + reader.Take(3), _ => 11 + reader.Take(7) };
        if (count > target.Length - at || (symbol == Repeat && at == 0)) throw new InvalidDataException("deflate: run too long");
        target.Slice(at, count).Fill(symbol == Repeat ? target[at - 1] : (byte)0);
        return count;
    }
}
