namespace GenomeTriage.Genome.Sequences;

/// <summary>Bases in ASCII: complement and reverse complement, IUPAC ambiguity codes included.</summary>
public static class Nucleotides
{
    private static readonly byte[] Complements = BuildComplements();

    /// <summary>The base it pairs with, in the case it was given; a letter that is no IUPAC code stays as it is.</summary>
    public static byte Complement(byte nucleotide) => Complements[nucleotide];

    /// <summary>Turns the bases round and replaces each by its complement, in place.</summary>
    public static void ReverseComplement(Span<byte> bases)
    {
        bases.Reverse();
        for (var i = 0; i < bases.Length; i++) bases[i] = Complements[bases[i]];
    }

    /// <summary>The reverse complement; single bases, which are most of all, share their strings.</summary>
    public static string ReverseComplement(string bases) => bases switch
    {
        "A" => "T",
        "C" => "G",
        "G" => "C",
        "T" => "A",
        _ => Reversed(bases),
    };

    private static string Reversed(string bases) =>
        string.Create(bases.Length, bases, static (target, source) =>
        {
            for (var i = 0; i < target.Length; i++) target[i] = (char)Complements[(byte)source[^(i + 1)]];
        });

    /// <summary>Whether the letter is A, C, G or T in either case.</summary>
    public static bool IsBase(byte letter) => (letter | 0x20) is 'a' or 'c' or 'g' or 't';

    private static byte[] BuildComplements()
    {
        var table = new byte[256];
        for (var i = 0; i < table.Length; i++) table[i] = (byte)i;
        const string from = "ACGTURYKMBVDHacgturykmbvdh";
        const string to = "TGCAAYRMKVBHDtgcaayrmkvbhd";
        for (var i = 0; i < from.Length; i++) table[from[i]] = (byte)to[i];
        return table;
    }
}
