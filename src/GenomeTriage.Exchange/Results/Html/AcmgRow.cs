using GenomeTriage.Annotation.Acmg;
using GenomeTriage.Exchange.Texts;

namespace GenomeTriage.Exchange.Results.Html;

/// <summary>The ACMG/AMP criteria below a variant: class, points, and each criterion with its reason.</summary>
internal static class AcmgRow
{
    public static void Write(HtmlWriter html, ReportContext report, AcmgAssessment assessment, int columns)
    {
        html.Open("tr").Open("td", ("class", "acmg"), ("colspan", report.Count(columns)));
        html.Element("strong", report.Texts.Label("Acmg_Summary",
            ("classification", report.Texts.Label(assessment.Classification)),
            ("points", assessment.Points.ToString("+0;−0;0", report.Culture)),
            ("posterior", report.Posterior(assessment.Posterior))));
        html.Open("ul");
        foreach (var evidence in assessment.Evidence)
            html.Element("li", $"{evidence.Criterion} ({report.Texts.Label(evidence.Strength)}): {AcmgText.Render(evidence.Reason, report.Texts)}");
        html.Close();
        foreach (var group in assessment.Unknown.GroupBy(one => one.Reason.Code, StringComparer.Ordinal))
            WriteNote(html, string.Join(", ", group.Select(one => one.Criterion)), AcmgText.Render(group.First().Reason, report.Texts));
        WriteNote(html, string.Join(", ", AcmgAssessment.ForPerson), report.Texts.Label("Acmg_ForPerson"));
        html.Close().Close().Line();
    }

    private static void WriteNote(HtmlWriter html, string criteria, string text) => html.Element("div", $"{criteria}: {text}", ("class", "soft"));
}
