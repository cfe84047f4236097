using GenomeTriage.Triage.Results;

namespace GenomeTriage.Triage.Ranking;

/// <summary>
/// How much more often a disease of an inheritance is behind a solved patient than a disease is on average, as natural
/// logarithms. Most known diseases are recessive and most solved patients are not: without this, what chance pairs of
/// variants explain comes first too often.
/// </summary>
/// <param name="Recessive">Autosomal recessive.</param>
/// <param name="Other">Autosomal dominant and X-linked.</param>
public sealed record InheritanceWeights(double Recessive, double Other)
{
    /// <summary>Every inheritance alike.</summary>
    public static readonly InheritanceWeights None = new(0, 0);

    /// <summary>The weight of a mode; 0 for those that solved cohorts are too small to tell of.</summary>
    public double Of(InheritanceMode mode) => mode switch
    {
        InheritanceMode.AutosomalRecessive => Recessive,
        InheritanceMode.AutosomalDominant or InheritanceMode.XLinkedRecessive or InheritanceMode.XLinkedDominant => Other,
        _ => 0,
    };
}
