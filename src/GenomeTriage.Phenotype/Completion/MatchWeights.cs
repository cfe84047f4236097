namespace GenomeTriage.Phenotype.Completion;

/// <summary>How a patient's term comes about from one annotation: the probabilities of each kind of nearness, at most 1 together.</summary>
/// <param name="Exact">The annotated term itself.</param>
/// <param name="Finer">A term strictly below it.</param>
/// <param name="Coarser">A term strictly above it.</param>
/// <param name="Sibling">A term at or below one of its parents.</param>
/// <param name="Cousin">A term at or below one of its grandparents.</param>
internal readonly record struct MatchWeights(double Exact, double Finer, double Coarser, double Sibling, double Cousin)
{
    /// <summary>The mixture by which a related disease's annotations are read.</summary>
    public static readonly MatchWeights Related = new(.5, .15, .15, .1, .1);
}
