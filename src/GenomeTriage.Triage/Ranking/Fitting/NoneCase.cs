namespace GenomeTriage.Triage.Ranking.Fitting;

/// <summary>What the fit of <em>none of these</em> needs of a case.</summary>
/// <param name="Picture">ln of the mean phenotype weight.</param>
/// <param name="Terms">ln(1 + observed terms).</param>
/// <param name="Whole">ln of the sum of the candidates' weights, the case as it is.</param>
/// <param name="Hidden">The same with the true gene's variants hidden.</param>
/// <param name="Weight">Weight of the case.</param>
internal readonly record struct NoneCase(double Picture, double Terms, double Whole, double Hidden, double Weight)
{
    /// <summary>Sums a case up under fitted weights.</summary>
    public static NoneCase Of(FittingCase one, double phenotype, double genotype)
    {
        var count = one.Phenotype.Length;
        var (picture, whole, hidden) = (new double[count], new double[count], new double[count]);
        for (var i = 0; i < count; i++)
        {
            picture[i] = one.Offset[i] + phenotype * one.Phenotype[i];
            whole[i] = picture[i] + genotype * one.Genotype[i];
            hidden[i] = picture[i] + genotype * one.GenotypeHidden[i];
        }

        return new NoneCase(
            LogSum.Exp(picture) - Math.Log(count), Math.Log(1 + one.ObservedTerms), LogSum.Exp(whole), LogSum.Exp(hidden), one.Weight);
    }

    /// <summary>The three numbers that the score is linear in.</summary>
    public double[] Row => [1, Picture, Terms];

    /// <summary>The loss at a score of none: it is wrong of the case as it is, and right of the hidden one.</summary>
    /// <param name="score">The score of none.</param>
    /// <param name="prior">The share of hidden cases, 0–1.</param>
    public double LossAt(double score, double prior) =>
        Weight * ((1 - prior) * (LogSum.Exp(Whole, score) - Whole) + prior * (LogSum.Exp(Hidden, score) - score));

    /// <summary>First and second derivative of the loss by the score.</summary>
    /// <param name="score">As above.</param>
    /// <param name="prior">As above.</param>
    public (double Slope, double Bend) DerivativesAt(double score, double prior)
    {
        var wrong = Math.Exp(score - LogSum.Exp(Whole, score));
        var right = Math.Exp(score - LogSum.Exp(Hidden, score));
        return (
            Weight * ((1 - prior) * wrong - prior * (1 - right)),
            Weight * ((1 - prior) * wrong * (1 - wrong) + prior * right * (1 - right)));
    }
}
