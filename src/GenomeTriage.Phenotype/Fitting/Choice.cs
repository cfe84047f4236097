namespace GenomeTriage.Phenotype.Fitting;

/// <summary>One choice: those chosen from, the truth among them, and how much the choice counts.</summary>
/// <param name="Features">A row an alternative: what weights are fitted for.</param>
/// <param name="Offsets">By alternative: the part of its score that is set and not fitted.</param>
/// <param name="Truth">The row that is true.</param>
/// <param name="Weight">Its weight, above 0.</param>
internal sealed record Choice(IReadOnlyList<float[]> Features, IReadOnlyList<double> Offsets, int Truth, double Weight)
{
    /// <summary>A choice without set parts.</summary>
    public Choice(IReadOnlyList<float[]> features, int truth, double weight) : this(features, new double[features.Count], truth, weight)
    {
    }
}
