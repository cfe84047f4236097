namespace GenomeTriage.Triage.Ranking.Fitting;

/// <summary>First and second derivatives of the conditional log-likelihood in the two weights, summed over cases.</summary>
internal sealed class Moments
{
    public double PhenotypeGradient { get; private set; }

    public double GenotypeGradient { get; private set; }

    public double PhenotypeVariance { get; private set; }

    public double GenotypeVariance { get; private set; }

    public double Covariance { get; private set; }

    /// <summary>Adds a case under the weights: truth minus expectation, and the variances under the softmax.</summary>
    public void Add(FittingCase one, double phenotypeWeight, double genotypeWeight)
    {
        var scores = new double[one.Phenotype.Length];
        for (var i = 0; i < scores.Length; i++) scores[i] = one.Offset[i] + phenotypeWeight * one.Phenotype[i] + genotypeWeight * one.Genotype[i];
        var total = LogSum.Exp(scores);
        double p = 0, g = 0, pp = 0, gg = 0, pg = 0;
        for (var i = 0; i < scores.Length; i++)
        {
            var share = Math.Exp(scores[i] - total);
            p += share * one.Phenotype[i];
            g += share * one.Genotype[i];
            pp += share * one.Phenotype[i] * one.Phenotype[i];
            gg += share * one.Genotype[i] * one.Genotype[i];
            pg += share * one.Phenotype[i] * one.Genotype[i];
        }

        PhenotypeGradient += one.Weight * (one.Phenotype[one.Truth] - p);
        GenotypeGradient += one.Weight * (one.Genotype[one.Truth] - g);
        PhenotypeVariance += one.Weight * (pp - p * p);
        GenotypeVariance += one.Weight * (gg - g * g);
        Covariance += one.Weight * (pg - p * g);
    }
}
