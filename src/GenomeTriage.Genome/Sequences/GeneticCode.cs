namespace GenomeTriage.Genome.Sequences;

/// <summary>
/// How codons are read as amino acids. Tables 1 and 2 of NCBI's genetic codes; codons in ASCII, upper case, DNA letters,
/// in the direction of the transcript.
/// </summary>
public sealed class GeneticCode
{
    /// <summary>The amino acid returned for a codon with a base that is not A, C, G or T.</summary>
    public const byte Unknown = (byte)'X';

    /// <summary>The letter of a stop codon.</summary>
    public const byte Stop = (byte)'*';

    /// <summary>The standard code (NCBI table 1); translation starts at ATG.</summary>
    public static readonly GeneticCode Standard =
        new("FFLLSSSSYY**CC*WLLLLPPPPHHQQRRRRIIIMTTTTNNKKSSRRVVVVAAAADDEEGGGG", ["ATG"]);

    /// <summary>The vertebrate mitochondrial code (NCBI table 2); translation starts at ATA, ATC, ATG, ATT or GTG.</summary>
    public static readonly GeneticCode VertebrateMitochondrial =
        new("FFLLSSSSYY**CCWWLLLLPPPPHHQQRRRRIIMMTTTTNNKKSS**VVVVAAAADDEEGGGG", ["ATA", "ATC", "ATG", "ATT", "GTG"]);

    private readonly byte[] _aminoAcids;
    private readonly bool[] _starts = new bool[64];

    // The letters stand in the order T, C, A, G of the first, then the second, then the third base.
    private GeneticCode(string aminoAcids, string[] starts)
    {
        _aminoAcids = System.Text.Encoding.ASCII.GetBytes(aminoAcids);
        foreach (var start in starts) _starts[IndexOf((byte)start[0], (byte)start[1], (byte)start[2])] = true;
    }

    /// <summary>The amino acid of the three bases as its one-letter code.</summary>
    public byte Translate(byte first, byte second, byte third)
    {
        var index = IndexOf(first, second, third);
        return index < 0 ? Unknown : _aminoAcids[index];
    }

    /// <inheritdoc cref="Translate(byte, byte, byte)"/>
    public byte Translate(ReadOnlySpan<byte> codon) => Translate(codon[0], codon[1], codon[2]);

    /// <summary>Translates whole codons; bases left over at the end are not read.</summary>
    public byte[] TranslateAll(ReadOnlySpan<byte> bases)
    {
        var protein = new byte[bases.Length / 3];
        for (var i = 0; i < protein.Length; i++) protein[i] = Translate(bases.Slice(3 * i, 3));
        return protein;
    }

    /// <summary>Translates whole codons up to and with the first stop, or to the end where there is none.</summary>
    public byte[] TranslateUntilStop(ReadOnlySpan<byte> bases)
    {
        var count = 0;
        while (3 * (count + 1) <= bases.Length && Translate(bases.Slice(3 * count++, 3)) != Stop) { }
        return TranslateAll(bases[..(3 * count)]);
    }

    /// <summary>Whether translation may start at this codon.</summary>
    public bool IsStart(ReadOnlySpan<byte> codon)
    {
        var index = IndexOf(codon[0], codon[1], codon[2]);
        return index >= 0 && _starts[index];
    }

    private static int IndexOf(byte first, byte second, byte third)
    {
        var index = (Digit(first) << 4) | (Digit(second) << 2) | Digit(third);
        return index;
    }

    // -1 sets all bits, so that one unknown base makes the whole index negative.
    private static int Digit(byte letter) => letter switch
    {
        (byte)'T' or (byte)'U' => 0,
        (byte)'C' => 1,
        (byte)'A' => 2,
        (byte)'G' => 3,
        _ => -1,
    };
}
