using GenomeTriage.Triage.Results;

namespace GenomeTriage.Exchange.Results.Html;

/// <summary>The list at a glance, <em>none of these</em> and the unlisted rest included, so that it adds up to one.</summary>
internal static class OverviewSection
{
    public static void Write(HtmlWriter html, ReportContext report)
    {
        html.Element("h2", report.Label("Candidates"));
        html.Element("p", report.Texts.Label("Report_CandidatesWeighed", ("count", report.Count(report.Result.CandidateCount))), ("class", "soft"));
        html.Open("table").Open("thead").Open("tr")
            .Element("th", report.Label("Rank"), ("class", "rank"))
            .Element("th", report.Label("Posterior"), ("class", "num"))
            .Element("th", "")
            .Element("th", report.Label("Diagnosis"))
            .Element("th", report.Label("Genes"))
            .Close().Close().Open("tbody").Line();
        foreach (var group in report.Result.Groups) WriteGroup(html, report, group);
        WriteOther(html, report, "none", report.Label("NoneOfThese"), report.Result.NoneOfThese);
        WriteOther(html, report, "rest", report.Label("Remainder"), report.Result.Remainder);
        html.Close().Close().Line();
    }

    private static void WriteGroup(HtmlWriter html, ReportContext report, CandidateGroup group)
    {
        html.Open("tr").Element("td", report.Count(group.Rank), ("class", "rank"));
        WritePosterior(html, report, group.Posterior);
        html.Open("td").Text(group.Name);
        if (group.Members.Count > 1)
            html.Empty("br").Element("span", $"{report.Label("Subtypes")}: {report.Count(group.Members.Count)}", ("class", "codes"));
        html.Close();
        html.Element("td", string.Join(", ", GenesOf(group))).Close().Line();
    }

    private static IEnumerable<string> GenesOf(CandidateGroup group) =>
        group.Members.SelectMany(member => member.Genes).Select(gene => gene.Symbol).Distinct(StringComparer.Ordinal).Take(4);

    private static void WriteOther(HtmlWriter html, ReportContext report, string style, string name, double posterior)
    {
        html.Open("tr", ("class", style)).Element("td", "", ("class", "rank"));
        WritePosterior(html, report, posterior);
        html.Element("td", name).Element("td", "").Close().Line();
    }

    private static void WritePosterior(HtmlWriter html, ReportContext report, double posterior)
    {
        html.Element("td", report.Posterior(posterior), ("class", "share")).Open("td", ("class", "bar"));
        EvidenceBar.Share(html, posterior);
        html.Close();
    }
}
