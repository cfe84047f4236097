namespace GenomeTriage.Exchange.Results.Html;

/// <summary>Bars as inline SVG, so that they print as they look on the screen.</summary>
internal static class EvidenceBar
{
    private const double Width = 160;
    private const double Height = 10;
    private const double Middle = Width / 2;

    /// <summary>Weights beyond a factor of ten thousand are drawn as if they were one; the number beside them is exact.</summary>
    private const double Decades = 4;

    /// <summary>Evidence for grows to the right of the middle, against to the left.</summary>
    public static void Weight(HtmlWriter html, double naturalLog)
    {
        var length = Math.Min(Math.Abs(naturalLog) / Math.Log(10), Decades) / Decades * (Middle - 1);
        var start = naturalLog >= 0 ? Middle : Middle - length;
        html.Open("svg", ("class", "bar"), ("viewBox", Box(Width)), ("width", HtmlWriter.Length(Width)), ("height", HtmlWriter.Length(Height)), ("aria-hidden", "true"));
        for (var decade = -Decades; decade <= Decades; decade++)
            Tick(html, Middle + decade / Decades * (Middle - 1), decade == 0 ? "axis" : "tick");
        Rectangle(html, naturalLog >= 0 ? "for" : "against", start, length);
        html.Close();
    }

    /// <summary>A share of 1, drawn from the left.</summary>
    public static void Share(HtmlWriter html, double share)
    {
        html.Open("svg", ("class", "bar"), ("viewBox", Box(Middle)), ("width", HtmlWriter.Length(Middle)), ("height", HtmlWriter.Length(Height)), ("aria-hidden", "true"));
        Rectangle(html, "ground", 0, Middle);
        Rectangle(html, "for", 0, Math.Clamp(share, 0, 1) * Middle);
        html.Close();
    }

    private static string Box(double width) => $"0 0 {HtmlWriter.Length(width)} {HtmlWriter.Length(Height)}";

    private static void Tick(HtmlWriter html, double at, string style) => html.Empty("line",
        ("class", style), ("x1", HtmlWriter.Length(at)), ("x2", HtmlWriter.Length(at)), ("y1", "0"), ("y2", HtmlWriter.Length(Height)));

    private static void Rectangle(HtmlWriter html, string style, double x, double width) => html.Empty("rect",
        ("class", style), ("x", HtmlWriter.Length(x)), ("y", "1.5"), ("width", HtmlWriter.Length(width)), ("height", "7"));
}
