using System.Buffers;
using System.Text;

namespace GenomeTriage.Triage.Pipeline;

/// <summary>Allele bytes to upper-case text; single bases are shared strings.</summary>
internal static class AlleleText
{
    private const string Bases = "ACGT";
    private static readonly SearchValues<byte> Letters = SearchValues.Create("ACGTacgt"u8);
    private static readonly string[] Singles = [.. Bases.Select(letter => letter.ToString())];

    /// <summary>Whether all letters are A, C, G or T, in either case.</summary>
    public static bool IsPlain(ReadOnlySpan<byte> bases) => !bases.IsEmpty && bases.IndexOfAnyExcept(Letters) < 0;

    /// <summary>The text in upper case.</summary>
    public static string Of(ReadOnlySpan<byte> bases)
    {
        if (bases.Length == 1 && Bases.IndexOf((char)(bases[0] & ~0x20), StringComparison.Ordinal) is >= 0 and var index) return Singles[index];
        return Encoding.ASCII.GetString(bases).ToUpperInvariant();
    }

    /// <summary>The other strand, read from its own 5' end.</summary>
    public static string ReverseComplement(string bases) => string.Create(bases.Length, bases, static (target, source) =>
    {
        for (var i = 0; i < target.Length; i++) target[i] = Complement(source[^(i + 1)]);
    });

    private static char Complement(char letter) => letter switch { 'A' => 'T', 'C' => 'G', 'G' => 'C', 'T' => 'A', _ => letter };
}
