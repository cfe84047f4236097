namespace GenomeTriage.Phenotype.Prior;

/// <summary>The weight of each <see cref="PriorPart"/>, of the same name.</summary>
public sealed record PriorWeights(double Prevalence, double Catalogues, double GeneKnown)
{
    /// <summary>
    /// The weight of a known gene, set and not fitted. All solved patients at hand have a known gene, so a fit would
    /// rule out every disease without one. A fifth of the candidates have no gene; that some six in a hundred referred
    /// patients have such a disease makes a known gene e^1.4, four times, as likely.
    /// </summary>
    public const double FixedGeneKnown = 1.4;

    /// <summary>No prior: every candidate is as likely.</summary>
    public static readonly PriorWeights None = new(0, 0, 0);

    /// <summary>The weights in the order of <see cref="PriorPart"/>.</summary>
    public double[] ToArray() => [Prevalence, Catalogues, GeneKnown];
}
