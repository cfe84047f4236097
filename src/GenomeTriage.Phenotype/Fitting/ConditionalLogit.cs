namespace GenomeTriage.Phenotype.Fitting;

/// <summary>
/// Fits the weights of a score so that exp(score), shared among the alternatives of each choice, makes the truths most
/// likely (McFadden's conditional logit), by Newton's method with halved steps. Features are divided by their standard
/// deviation, and the squares of the weights are drawn to zero.
/// </summary>
internal sealed class ConditionalLogit(IReadOnlyList<Choice> choices, double shrinkage = .01)
{
    private const int MostSteps = 30;
    private const int MostHalvings = 12;
    private const double SmallestStep = 1e-5;
    private const int Parts = 8;

    private readonly double[] _scales = FeatureScales.Of(choices);
    private readonly double _total = choices.Sum(choice => choice.Weight);

    /// <summary>The weights for features as they were given.</summary>
    public double[] Fit()
    {
        var weights = new double[_scales.Length];
        for (var step = 0; step < MostSteps; step++)
        {
            var moments = Derive(weights);
            var next = Improve(weights, LinearSystem.Solve(moments.Curvature, moments.Gradient), moments.Value);
            var moved = next.Zip(weights, (a, b) => Math.Abs(a - b)).Max();
            weights = next;
            if (moved < SmallestStep) break;
        }

        return [.. weights.Select((weight, feature) => weight / _scales[feature])];
    }

    private double[] Improve(double[] weights, double[] direction, double value)
    {
        var length = 1.0;
        for (var halving = 0; halving < MostHalvings; halving++, length /= 2)
        {
            double[] next = [.. weights.Select((weight, feature) => weight + length * direction[feature])];
            if (Derive(next).Value > value) return next;
        }

        return weights;
    }

    // Summed part by part in a fixed order, so that the number of processors changes no digit.
    private LikelihoodMoments Derive(double[] weights)
    {
        var parts = new LikelihoodMoments[Parts];
        Parallel.For(0, Parts, part =>
        {
            parts[part] = new LikelihoodMoments(weights.Length);
            for (var i = part; i < choices.Count; i += Parts) parts[part].Add(choices[i], weights, _scales);
        });
        var sum = new LikelihoodMoments(weights.Length);
        foreach (var part in parts) sum.Add(part);
        sum.Finish(weights, _total, shrinkage);
        return sum;
    }
}
