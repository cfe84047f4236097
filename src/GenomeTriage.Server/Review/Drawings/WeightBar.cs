namespace GenomeTriage.Server.Review.Drawings;

/// <summary>A weight of evidence as a bar: for grows to the right of the middle, against to the left; a tick is a factor of ten.</summary>
/// <param name="NaturalLog">The weight.</param>
public readonly record struct WeightBar(double NaturalLog)
{
    /// <summary>Width of the drawing.</summary>
    public const double Width = 160;

    private const double Middle = Width / 2;

    // Beyond a factor of ten thousand bars are as long as there; the number beside them is exact.
    private const double Decades = 4;

    /// <summary>Where the ticks are.</summary>
    public static IEnumerable<double> Ticks => Enumerable.Range(-(int)Decades, 2 * (int)Decades + 1).Select(decade => Middle + decade / Decades * (Middle - 1));

    /// <summary>The middle.</summary>
    public static double Axis => Middle;

    /// <summary>Length of the bar.</summary>
    public double Length => Math.Min(Math.Abs(NaturalLog) / Math.Log(10), Decades) / Decades * (Middle - 1);

    /// <summary>Where it begins.</summary>
    public double Start => NaturalLog >= 0 ? Middle : Middle - Length;

    /// <summary>Its class in the style sheet.</summary>
    public string Style => NaturalLog >= 0 ? "for" : "against";
}
