using Microsoft.AspNetCore.Html;

namespace GenomeTriage.Server.Review.Drawings;

/// <summary>
/// A weight of evidence as a bar: for grows to the right of the middle, against to the left. The middle and a tick for each
/// factor of ten are drawn by the style sheet: there are hundreds of bars on a page.
/// </summary>
/// <param name="NaturalLog">The weight.</param>
public readonly record struct WeightBar(double NaturalLog)
{
    /// <summary>Width of the drawing.</summary>
    public const double Width = 160;

    private const double Middle = Width / 2;

    // Beyond a factor of ten thousand bars are as long as there; the number beside them is exact.
    private const double Decades = 4;

    /// <summary>Length of the bar.</summary>
    public double Length => Math.Min(Math.Abs(NaturalLog) / Math.Log(10), Decades) / Decades * (Middle - 1);

    /// <summary>Where it begins.</summary>
    public double Start => NaturalLog >= 0 ? Middle : Middle - Length;

    /// <summary>Its class in the style sheet.</summary>
    public string Style => NaturalLog >= 0 ? "for" : "against";

    /// <summary>The drawing; people who do not see it have the number beside it.</summary>
    public IHtmlContent Svg => new HtmlString(
        $"""<svg class="weight" width="160" height="10" aria-hidden="true"><rect class="{Style}" x="{Drawings.Svg.Of(Start)}" y="1.5" width="{Drawings.Svg.Of(Length)}" height="7"/></svg>""");
}
