using GenomeTriage.Exchange.Texts;

namespace GenomeTriage.Exchange.Results.Html;

/// <summary>Which samples and tests would tell most, and what their answers would change.</summary>
internal static class NextStepsSection
{
    public static void Write(HtmlWriter html, ReportContext report)
    {
        if (report.Result.NextSteps.Count == 0) return;
        var text = new NextStepText(report.Texts, report.Reasons);
        html.Element("h2", report.Label("NextSteps")).Open("ul").Line();
        foreach (var step in report.Result.NextSteps)
        {
            html.Open("li").Text(text.Question(step)).Open("ul").Line();
            foreach (var effect in text.Effects(step)) html.Element("li", effect, ("class", "soft")).Line();
            html.Close().Close().Line();
        }

        html.Close().Line();
    }
}
