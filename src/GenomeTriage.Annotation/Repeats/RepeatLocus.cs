using GenomeTriage.Knowledge.Diseases;

namespace GenomeTriage.Annotation.Repeats;

/// <summary>How an expansion causes a disease.</summary>
public enum RepeatInheritance
{
    /// <summary>One expanded copy is enough.</summary>
    Dominant = 0,

    /// <summary>Both copies have to be changed.</summary>
    Recessive = 1,

    /// <summary>On X; women with one expanded copy are affected less often.</summary>
    XLinked = 2,
}

/// <summary>A repeat whose length causes a disease, with its ranges.</summary>
/// <param name="Name">The name that ExpansionHunter's catalogue gives it (<c>VARID</c>), most often the gene.</param>
/// <param name="Gene">Symbol of the gene.</param>
/// <param name="Motif">The repeated unit, in the direction of the gene.</param>
/// <param name="NormalMax">Most repeats that are normal; between it and <paramref name="PathogenicMin"/> they are intermediate.</param>
/// <param name="PathogenicMin">Fewest repeats that cause the disease.</param>
/// <param name="Inheritance">How.</param>
/// <param name="Share">Share (0–1) of the patients with the disease who have it by this repeat.</param>
/// <param name="Frequency">Share (0–1) of the copies of healthy people that are this long, about.</param>
/// <param name="Diseases">The diseases.</param>
public sealed record RepeatLocus(
    string Name, string Gene, string Motif, int NormalMax, int PathogenicMin, RepeatInheritance Inheritance, double Share, double Frequency, IReadOnlyList<DiseaseId> Diseases)
{
    /// <summary>Which of the motifs that TRGT counts at the place are added up, 0-based.</summary>
    public IReadOnlyList<int> Motifs { get; init; } = [0];
}
