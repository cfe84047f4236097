namespace GenomeTriage.Genome.Positions;

/// <summary>The strand a transcript is read from.</summary>
public enum Strand : sbyte
{
    /// <summary>The reverse strand.</summary>
    Reverse = -1,

    /// <summary>The forward strand, that of the reference.</summary>
    Forward = 1,
}
