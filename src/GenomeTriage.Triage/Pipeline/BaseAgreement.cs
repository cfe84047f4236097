using GenomeTriage.Genome.Positions;

namespace GenomeTriage.Triage.Pipeline;

/// <summary>How the reference bases of a file's first records agree with a sequence of GRCh38.</summary>
/// <param name="Asked">Records compared.</param>
/// <param name="On38">Of them, those whose bases stand at their own position.</param>
/// <param name="On37">Of them, those whose bases stand where their position is lifted to from GRCh37.</param>
public readonly record struct BaseAgreement(int Asked, int On38, int On37)
{
    // Fewer records may agree by chance. An indel-rich or badly lifted region costs a few in a hundred; bases elsewhere
    // in the genome agree in about three of ten.
    private const int Fewest = 5;
    private const double Agreeing = .9;
    private const double ByChance = .6;

    /// <summary>The assembly that the bases show; unknown where they do not decide.</summary>
    public GenomeAssembly Assembly
    {
        get
        {
            if (Asked < Fewest) return GenomeAssembly.Unknown;
            if (Share(On38) >= Agreeing && Share(On37) <= ByChance) return GenomeAssembly.GRCh38;
            return Share(On37) >= Agreeing && Share(On38) <= ByChance ? GenomeAssembly.GRCh37 : GenomeAssembly.Unknown;
        }
    }

    /// <summary>Whether the bases are those of neither assembly: the sequence is not the one the file was called on.</summary>
    public bool IsNeither => Asked >= Fewest && Share(On38) <= ByChance && Share(On37) <= ByChance;

    private double Share(int agreeing) => (double)agreeing / Asked;
}
