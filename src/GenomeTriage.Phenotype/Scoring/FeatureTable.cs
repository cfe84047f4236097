namespace GenomeTriage.Phenotype.Scoring;

/// <summary>The features of every candidate for one case: a column a <see cref="Feature"/>, a value a candidate.</summary>
public sealed class FeatureTable
{
    /// <summary>Number of features.</summary>
    public static readonly int FeatureCount = Enum.GetValues<Feature>().Length;

    private readonly float[][] _columns;

    /// <summary>Makes a table of zeros.</summary>
    public FeatureTable(int candidateCount)
    {
        CandidateCount = candidateCount;
        _columns = new float[FeatureCount][];
        for (var feature = 0; feature < _columns.Length; feature++) _columns[feature] = new float[candidateCount];
    }

    /// <summary>Number of candidates.</summary>
    public int CandidateCount { get; }

    /// <summary>The values of a feature, by candidate.</summary>
    public ReadOnlySpan<float> this[Feature feature] => _columns[(int)feature];

    /// <summary>The values of a feature, to be filled in.</summary>
    internal Span<float> Column(Feature feature) => _columns[(int)feature];

    /// <summary>The features of one candidate, in the order of <see cref="Feature"/>.</summary>
    public float[] RowOf(int candidate) => Array.ConvertAll(_columns, column => column[candidate]);

    /// <summary>The sum of every candidate's features, each times its weight.</summary>
    /// <param name="weights">A weight a feature, in the order of <see cref="Feature"/>.</param>
    public double[] WeightedSum(ReadOnlySpan<double> weights)
    {
        var sums = new double[CandidateCount];
        for (var feature = 0; feature < weights.Length; feature++)
        {
            var (column, weight) = (_columns[feature], weights[feature]);
            for (var candidate = 0; candidate < sums.Length; candidate++) sums[candidate] += weight * column[candidate];
        }

        return sums;
    }
}
