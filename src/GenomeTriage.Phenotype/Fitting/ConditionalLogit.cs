namespace GenomeTriage.Phenotype.Fitting;

/// <summary>One choice: the features of those chosen from, the truth among them, and how much the choice counts.</summary>
/// <param name="Features">A row an alternative.</param>
/// <param name="Truth">The row that is true.</param>
/// <param name="Weight">Its weight, above 0.</param>
internal sealed record Choice(IReadOnlyList<float[]> Features, int Truth, double Weight);

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

    private readonly double[] _scales = Scales(choices);
    private readonly double _total = choices.Sum(choice => choice.Weight);

    /// <summary>The weights for features as they were given.</summary>
    public double[] Fit()
    {
        var weights = new double[_scales.Length];
        for (var step = 0; step < MostSteps; step++)
        {
            var (value, gradient, curvature) = Derive(weights);
            var next = Improve(weights, LinearSystem.Solve(curvature, gradient), value);
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

    private (double Value, double[] Gradient, double[][] Curvature) Derive(double[] weights)
    {
        var count = weights.Length;
        var sums = new Moments(count);
        Parallel.ForEach(
            System.Collections.Concurrent.Partitioner.Create(0, choices.Count, Math.Max(1, choices.Count / 8)),
            () => new List<(int Start, Moments Part)>(),
            (range, _, parts) =>
            {
                var part = new Moments(count);
                for (var i = range.Item1; i < range.Item2; i++) part.Add(choices[i], weights, _scales);
                parts.Add((range.Item1, part));
                return parts;
            },
            parts =>
            {
                lock (sums) sums.Parts.AddRange(parts);
            });
        foreach (var (_, part) in sums.Parts.OrderBy(part => part.Start)) sums.Add(part);
        return sums.Finish(weights, _total, shrinkage);
    }

    private static double[] Scales(IReadOnlyList<Choice> choices)
    {
        var count = choices[0].Features[0].Length;
        var (sums, squares, rows) = (new double[count], new double[count], 0L);
        foreach (var row in choices.SelectMany(choice => choice.Features))
        {
            rows++;
            for (var feature = 0; feature < count; feature++)
            {
                sums[feature] += row[feature];
                squares[feature] += (double)row[feature] * row[feature];
            }
        }

        return [.. sums.Select((sum, feature) => Math.Sqrt(Math.Max(1e-12, squares[feature] / rows - sum / rows * (sum / rows))))];
    }

    /// <summary>Log likelihood with its first and second derivatives, summed over choices.</summary>
    private sealed class Moments(int count)
    {
        private readonly double[] _gradient = new double[count];
        private readonly double[][] _curvature = [.. Enumerable.Range(0, count).Select(_ => new double[count])];
        private double _value;

        /// <summary>Parts of the sum with where they start: added up in that order, whatever thread made them.</summary>
        public List<(int Start, Moments Part)> Parts { get; } = [];

        public void Add(Choice choice, double[] weights, double[] scales)
        {
            var shares = Shares(choice, weights, scales);
            _value += choice.Weight * Math.Log(Math.Max(double.Epsilon, shares[choice.Truth]));
            var (mean, square) = (new double[count], new double[count, count]);
            for (var row = 0; row < shares.Length; row++)
            {
                if (shares[row] < 1e-9) continue;
                var features = choice.Features[row];
                for (var a = 0; a < count; a++)
                {
                    var value = shares[row] * features[a] / scales[a];
                    mean[a] += value;
                    for (var b = 0; b <= a; b++) square[a, b] += value * features[b] / scales[b];
                }
            }

            var truth = choice.Features[choice.Truth];
            for (var a = 0; a < count; a++)
            {
                _gradient[a] += choice.Weight * (truth[a] / scales[a] - mean[a]);
                for (var b = 0; b <= a; b++) _curvature[a][b] += choice.Weight * (square[a, b] - mean[a] * mean[b]);
            }
        }

        public void Add(Moments other)
        {
            _value += other._value;
            for (var a = 0; a < count; a++)
            {
                _gradient[a] += other._gradient[a];
                for (var b = 0; b <= a; b++) _curvature[a][b] += other._curvature[a][b];
            }
        }

        public (double Value, double[] Gradient, double[][] Curvature) Finish(double[] weights, double total, double shrinkage)
        {
            for (var a = 0; a < count; a++)
            {
                _gradient[a] = _gradient[a] / total - shrinkage * weights[a];
                for (var b = 0; b <= a; b++) _curvature[b][a] = _curvature[a][b] = _curvature[a][b] / total;
                _curvature[a][a] += shrinkage;
            }

            return (_value / total - shrinkage / 2 * weights.Sum(weight => weight * weight), _gradient, _curvature);
        }

        private static double[] Shares(Choice choice, double[] weights, double[] scales)
        {
            double[] shares = [.. choice.Features.Select(row => row.Select((value, feature) => weights[feature] * value / scales[feature]).Sum())];
            var highest = shares.Max();
            for (var row = 0; row < shares.Length; row++) shares[row] = Math.Exp(shares[row] - highest);
            var sum = shares.Sum();
            for (var row = 0; row < shares.Length; row++) shares[row] /= sum;
            return shares;
        }
    }
}
