namespace GenomeTriage.Phenotype.Fitting;

/// <summary>The log likelihood of choices with its first and second derivatives by the weights, summed over choices.</summary>
internal sealed class LikelihoodMoments(int count)
{
    private const double LeastShare = 1e-9;

    private readonly double[] _mean = new double[count];
    private readonly double[] _square = new double[count * count];

    public double[] Gradient { get; } = new double[count];

    /// <summary>Minus the second derivatives.</summary>
    public double[][] Curvature { get; } = [.. Enumerable.Range(0, count).Select(_ => new double[count])];

    public double Value { get; private set; }

    public void Add(Choice choice, double[] weights, double[] scales)
    {
        var shares = Shares(choice, weights, scales);
        Value += choice.Weight * Math.Log(Math.Max(double.Epsilon, shares[choice.Truth]));
        Average(choice, shares, scales);
        var truth = choice.Features[choice.Truth];
        for (var a = 0; a < count; a++)
        {
            Gradient[a] += choice.Weight * (truth[a] / scales[a] - _mean[a]);
            for (var b = 0; b <= a; b++) Curvature[a][b] += choice.Weight * (_square[a * count + b] - _mean[a] * _mean[b]);
        }
    }

    public void Add(LikelihoodMoments other)
    {
        Value += other.Value;
        for (var a = 0; a < count; a++)
        {
            Gradient[a] += other.Gradient[a];
            for (var b = 0; b <= a; b++) Curvature[a][b] += other.Curvature[a][b];
        }
    }

    /// <summary>Makes sums over choices of weight <paramref name="total"/> means, with the weights drawn to zero.</summary>
    public void Finish(double[] weights, double total, double shrinkage)
    {
        for (var a = 0; a < count; a++)
        {
            Gradient[a] = Gradient[a] / total - shrinkage * weights[a];
            for (var b = 0; b <= a; b++) Curvature[b][a] = Curvature[a][b] = Curvature[a][b] / total;
            Curvature[a][a] += shrinkage;
        }

        Value = Value / total - shrinkage / 2 * weights.Sum(weight => weight * weight);
    }

    private void Average(Choice choice, double[] shares, double[] scales)
    {
        Array.Clear(_mean);
        Array.Clear(_square);
        for (var row = 0; row < shares.Length; row++)
        {
            if (shares[row] < LeastShare) continue;
            var features = choice.Features[row];
            for (var a = 0; a < count; a++)
            {
                var value = shares[row] * features[a] / scales[a];
                _mean[a] += value;
                for (var b = 0; b <= a; b++) _square[a * count + b] += value * features[b] / scales[b];
            }
        }
    }

    private static double[] Shares(Choice choice, double[] weights, double[] scales)
    {
        var shares = new double[choice.Features.Count];
        for (var row = 0; row < shares.Length; row++)
        {
            shares[row] = choice.Offsets[row];
            for (var a = 0; a < weights.Length; a++) shares[row] += weights[a] * choice.Features[row][a] / scales[a];
        }

        var highest = shares.Max();
        for (var row = 0; row < shares.Length; row++) shares[row] = Math.Exp(shares[row] - highest);
        var sum = shares.Sum();
        for (var row = 0; row < shares.Length; row++) shares[row] /= sum;
        return shares;
    }
}
