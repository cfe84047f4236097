using System.Globalization;
using System.Text;

namespace GenomeTriage.Cli.Evaluation;

/// <summary>A reliability diagram as inline SVG: posterior said against share right, the diagonal being honest.</summary>
internal static class ReliabilityDiagram
{
    private const double Side = 260;
    private const double Margin = 34;

    /// <summary>Writes a diagram as a file of its own.</summary>
    public static async Task WriteAsync(IReadOnlyList<ReliabilityBin> bins, Stream stream)
    {
        var page = new StringBuilder();
        Append(page, "cases equal", bins);
        await stream.WriteAsync(Encoding.UTF8.GetBytes(page.ToString()));
    }

    /// <summary>Adds a diagram to a page.</summary>
    public static void Append(StringBuilder page, string title, IReadOnlyList<ReliabilityBin> bins)
    {
        var size = Number(Side + 2 * Margin);
        page.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{size}\" height=\"{size}\" viewBox=\"0 0 {size} {size}\" font-size=\"11\" fill=\"#5b6870\" role=\"img\" aria-label=\"{title}\">\n")
            .Append(CultureInfo.InvariantCulture, $"<rect x=\"{Number(Margin)}\" y=\"{Number(Margin)}\" width=\"{Number(Side)}\" height=\"{Number(Side)}\" fill=\"none\" stroke=\"#d5dbde\"/>\n")
            .Append(CultureInfo.InvariantCulture, $"<line x1=\"{X(0)}\" y1=\"{Y(0)}\" x2=\"{X(1)}\" y2=\"{Y(1)}\" stroke=\"#d5dbde\"/>\n");
        foreach (var bin in bins)
            page.Append(CultureInfo.InvariantCulture, $"<circle cx=\"{X(bin.Said)}\" cy=\"{Y(bin.True)}\" r=\"{Number(2 + 20 * Math.Sqrt(bin.Weight / Math.PI))}\" fill=\"#0b6b72\" fill-opacity=\"0.7\"/>\n");
        page.Append(CultureInfo.InvariantCulture, $"<text x=\"{Number(Margin)}\" y=\"20\">{title}</text><text x=\"{X(1)}\" y=\"{Number(Side + Margin + 24)}\" text-anchor=\"end\">posterior of the top candidate, 0–1</text>")
            .Append(CultureInfo.InvariantCulture, $"<text transform=\"translate(22 {Number(Margin)}) rotate(-90)\" text-anchor=\"end\">share right, 0–1</text></svg>\n");
    }

    private static string X(double share) => Number(Margin + share * Side);

    private static string Y(double share) => Number(Margin + (1 - share) * Side);

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
