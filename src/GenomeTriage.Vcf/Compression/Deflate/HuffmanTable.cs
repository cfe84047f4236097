namespace GenomeTriage.Vcf.Compression.Deflate;

/// <summary>
/// A canonical Huffman code (RFC 1951, section 3.2.2) as a table indexed by the next bits of the input, with second
/// tables for codes that are longer than the index.
/// </summary>
/// <param name="indexBits">Bits of the first table's index.</param>
/// <param name="capacity">Entries that are enough for any code: the first table and all second ones.</param>
internal sealed class HuffmanTable(int indexBits, int capacity)
{
    private readonly HuffmanEntry[] _entries = new HuffmanEntry[capacity];

    /// <summary>The entries; the first table takes the first two to the power of the index bits.</summary>
    public HuffmanEntry[] Entries => _entries;

    /// <summary>
    /// Makes the table from the length of each symbol's code in bits, 0 for a symbol without code.
    /// </summary>
    /// <returns>
    /// <c>false</c> where the code is over-subscribed, or incomplete and not the code of at most one symbol that the
    /// RFC allows.
    /// </returns>
    public bool TryBuild(ReadOnlySpan<byte> codeBits, ReadOnlySpan<HuffmanEntry> symbols)
    {
        Span<int> next = stackalloc int[DeflateAlphabet.MaximumCodeBits + 2];
        var used = CountLengths(codeBits, next, out var space);
        if (space < 0 || (space > 0 && used > 1)) return false;
        _entries.AsSpan(0, 1 << indexBits).Clear();
        var free = 1 << indexBits;
        for (var bits = 1; bits <= DeflateAlphabet.MaximumCodeBits; bits++)
        {
            for (var symbol = 0; symbol < codeBits.Length; symbol++)
            {
                if (codeBits[symbol] == bits && !TryAdd(Reverse(next[bits]++, bits), bits, symbols[symbol], ref free)) return false;
            }
        }

        return true;
    }

    /// <summary>Sets the first code of each length, and tells how much of the code space is left over.</summary>
    private static int CountLengths(ReadOnlySpan<byte> codeBits, Span<int> firstCode, out int space)
    {
        Span<int> counts = stackalloc int[DeflateAlphabet.MaximumCodeBits + 1];
        foreach (var bits in codeBits) counts[bits]++;
        counts[0] = 0;
        var (code, used) = (0, 0);
        space = 1;
        for (var bits = 1; bits < counts.Length; bits++)
        {
            code = (code + counts[bits - 1]) << 1;
            firstCode[bits] = code;
            space = (space << 1) - counts[bits];
            used += counts[bits];
            if (space < 0) break;
        }

        return used;
    }

    private bool TryAdd(int reversed, int bits, HuffmanEntry symbol, ref int free)
    {
        if (bits <= indexBits)
        {
            for (var at = reversed; at < 1 << indexBits; at += 1 << bits) _entries[at] = symbol.WithCodeBits(bits);
            return true;
        }

        // Every second table is as wide as the longest code needs: simpler than sizing each, and the first table is
        // wide enough that few exist.
        const int SubBits = DeflateAlphabet.MaximumCodeBits;
        var subBits = SubBits - indexBits;
        var first = reversed & ((1 << indexBits) - 1);
        if (_entries[first].Kind != HuffmanKind.Subtable)
        {
            if (free + (1 << subBits) > _entries.Length) return false;
            _entries.AsSpan(free, 1 << subBits).Clear();
            _entries[first] = new HuffmanEntry(HuffmanKind.Subtable, free, subBits, indexBits);
            free += 1 << subBits;
        }

        var start = _entries[first].Value;
        for (var at = reversed >> indexBits; at < 1 << subBits; at += 1 << (bits - indexBits))
            _entries[start + at] = symbol.WithCodeBits(bits - indexBits);
        return true;
    }

    private static int Reverse(int code, int bits)
    {
        var reversed = 0;
        for (var i = 0; i < bits; i++, code >>= 1) reversed = (reversed << 1) | (code & 1);
        return reversed;
    }
}
