namespace GenomeTriage.Annotation.Acmg;

/// <summary>What the family shows of a variant as evidence for a disease.</summary>
public sealed record AcmgFamily
{
    /// <summary>Nothing is known.</summary>
    public static readonly AcmgFamily Unknown = new();

    /// <summary>Whether the calls of the file show that both stated parents are the parents.</summary>
    public bool IsParentageConfirmed { get; init; }

    /// <summary>How many other affected parents and siblings have it as the disease asks: one copy, or both.</summary>
    public int AffectedWith { get; init; }

    /// <summary>
    /// How probable it is by chance, 0–1, that all of <see cref="AffectedWith"/> have it (Jarvik and Browning 2016): a half for
    /// each where one copy is enough, a quarter for each sibling where both are asked for.
    /// </summary>
    public double Chance { get; init; } = 1;

    /// <summary>An affected parent or sibling who surely does not have it as the disease asks; <c>null</c> where there is none.</summary>
    public string? AffectedWithout { get; init; }

    /// <summary>
    /// A known pathogenic variant of the gene on the same copy, or on the other one where one copy is enough; <c>null</c> where
    /// there is none.
    /// </summary>
    public string? PathogenicPartner { get; init; }
}
