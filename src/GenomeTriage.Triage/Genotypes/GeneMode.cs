using GenomeTriage.Triage.Genotypes.Mechanisms;
using GenomeTriage.Triage.Results;

namespace GenomeTriage.Triage.Genotypes;

/// <summary>One way a gene causes a disease.</summary>
/// <param name="Gene">Index in the gene catalogue.</param>
/// <param name="Mode">The inheritance.</param>
/// <param name="Mechanism">How variants act, where the inheritance is dominant; otherwise unknown.</param>
internal readonly record struct GeneMode(int Gene, InheritanceMode Mode, GeneMechanism Mechanism = GeneMechanism.Unknown)
{
    private static readonly int Mechanisms = Enum.GetValues<GeneMechanism>().Length;

    /// <summary>Number of different <see cref="Slot"/>s.</summary>
    public static int SlotCount { get; } = Enum.GetValues<InheritanceMode>().Length * Mechanisms;

    /// <summary>The number of this mode and mechanism, 0-based.</summary>
    public int Slot => (int)Mode * Mechanisms + (int)Mechanism;

    /// <summary>The way of a slot, for any gene.</summary>
    public static GeneMode OfSlot(int gene, int slot) => new(gene, (InheritanceMode)(slot / Mechanisms), (GeneMechanism)(slot % Mechanisms));
}
