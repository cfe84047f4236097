namespace GenomeTriage.Phenotype.Completion;

/// <summary>
/// Where a patient's term comes from: the disease's own annotations, those of related entries, or noise. Fitted by
/// expectation–maximisation; sums to 1.
/// </summary>
/// <param name="Exact">An annotation of the disease itself.</param>
/// <param name="Sibling">A term under a parent of one.</param>
/// <param name="Cousin">A term under a grandparent of one.</param>
/// <param name="ExactOrpha">The profile of an Orphanet entry that means the same.</param>
/// <param name="BroadOrpha">The profile of a broader or narrower Orphanet entry.</param>
/// <param name="Relatives">The profiles of entries that share a gene or the name series.</param>
/// <param name="Neighbours">The profiles of the most similar diseases.</param>
/// <param name="Background">Noise: a sign that has nothing to do with the disease.</param>
public sealed record MixtureWeights(
    double Exact, double Sibling, double Cousin, double ExactOrpha, double BroadOrpha, double Relatives, double Neighbours,
    double Background)
{
    /// <summary>The weights of the published reference.</summary>
    public static readonly MixtureWeights Reference = new(.213, .089, .051, .105, .088, 0, .382, .071);

    /// <summary>The weights in the order of declaration.</summary>
    public double[] ToArray() => [Exact, Sibling, Cousin, ExactOrpha, BroadOrpha, Relatives, Neighbours, Background];

    /// <summary>Takes the weights in the order of declaration.</summary>
    public static MixtureWeights From(ReadOnlySpan<double> values) =>
        new(values[0], values[1], values[2], values[3], values[4], values[5], values[6], values[7]);
}
