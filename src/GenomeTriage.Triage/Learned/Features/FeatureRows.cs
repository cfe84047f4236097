namespace GenomeTriage.Triage.Learned.Features;

/// <summary>The features of some candidates, a row a candidate.</summary>
/// <param name="count">Number of rows.</param>
internal sealed class FeatureRows(int count)
{
    /// <summary>Number of features of a row.</summary>
    public static readonly int Width = Enum.GetValues<RankerFeature>().Length;

    /// <summary>All values, row after row.</summary>
    public float[] Values { get; } = new float[count * Width];

    /// <summary>Number of rows.</summary>
    public int Count => count;

    /// <summary>One value.</summary>
    public float this[int row, RankerFeature feature]
    {
        get => Values[row * Width + (int)feature];
        set => Values[row * Width + (int)feature] = value;
    }

    /// <summary>Sets a feature to another one less its highest value.</summary>
    public void SetTrail(RankerFeature feature, RankerFeature of)
    {
        var highest = float.NegativeInfinity;
        for (var row = 0; row < count; row++) highest = Math.Max(highest, this[row, of]);
        for (var row = 0; row < count; row++) this[row, feature] = this[row, of] - highest;
    }

    /// <summary>Sets a feature to the natural logarithm of the rank by another one, highest first; ties take the best rank.</summary>
    public void SetLogRank(RankerFeature feature, RankerFeature of)
    {
        for (var row = 0; row < count; row++)
        {
            var rank = 1;
            for (var other = 0; other < count; other++)
                if (this[other, of] > this[row, of]) rank++;
            this[row, feature] = MathF.Log(rank);
        }
    }
}
