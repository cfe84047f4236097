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
            picture[i] = phenotype * one.Phenotype[i];
            whole[i] = picture[i] + genotype * one.Genotype[i];
            hidden[i] = picture[i] + genotype * one.GenotypeHidden[i];
        }

        return new NoneCase(
            LogSum.Exp(picture) - Math.Log(count), Math.Log(1 + one.ObservedTerms), LogSum.Exp(whole), LogSum.Exp(hidden), one.Weight);
    }

    /// <summary>Adds the gradient of the loss: none is wrong of the case as it is, and right of the hidden one.</summary>
    public void AddGradient(ReadOnlySpan<double> theta, Span<double> gradient, double prior)
    {
        var score = theta[0] + theta[1] * Picture + theta[2] * Terms;
        var wrong = Math.Exp(score - LogSum.Exp(Whole, score));
        var right = Math.Exp(score - LogSum.Exp(Hidden, score));
        var slope = Weight * ((1 - prior) * wrong - prior * (1 - right));
        gradient[0] += slope;
        gradient[1] += slope * Picture;
        gradient[2] += slope * Terms;
    }
}
