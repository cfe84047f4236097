using GenomeTriage.Exchange.Texts;
using GenomeTriage.Genome.Problems;

namespace GenomeTriage.Exchange.Results.Html;

/// <summary>What the input could not show, and what was unusual in it.</summary>
internal static class LimitsSection
{
    public static void Write(HtmlWriter html, ReportContext report)
    {
        if (report.Result.BlindSpots.Count > 0)
        {
            html.Element("h2", report.Label("BlindSpots")).Open("ul").Line();
            foreach (var spot in report.Result.BlindSpots) html.Element("li", report.Reasons.Render(spot)).Line();
            html.Close().Line();
        }

        if (report.Result.Notices.Count == 0) return;
        html.Element("h2", report.Label("Notices")).Open("ul").Line();
        foreach (var notice in report.Result.Notices) WriteNotice(html, report, notice);
        html.Close().Line();
    }

    private static void WriteNotice(HtmlWriter html, ReportContext report, Problem notice)
    {
        html.Open("li", ("class", notice.Severity == ProblemSeverity.Notice ? "notice" : "warning"));
        html.Text(ProblemText.Sentence(notice, report.Texts));
        if (ProblemText.PlaceOf(notice) is { Length: > 0 } place) html.Text(" ").Element("span", place, ("class", "codes"));
        html.Close().Line();
    }
}
