using GenomeTriage.Triage.Results;

namespace GenomeTriage.Exchange.Results.Html;

/// <summary>The list at a glance, <em>none of these</em> and the unlisted rest included, so that it adds up to one.</summary>
internal static class OverviewSection
{
    private const int VariantsShown = 2;
    private const int GenesShown = 4;

    public static void Write(HtmlWriter html, ReportContext report)
    {
        html.Element("h2", report.Label("Candidates"));
        html.Element("p", report.Texts.Label("Report_CandidatesWeighed", ("count", report.Count(report.Result.CandidateCount))), ("class", "soft"));
        html.Open("table").Open("thead").Open("tr")
            .Element("th", report.Label("Rank"), ("class", "rank"))
            .Element("th", report.Label("Posterior"), ("class", "num"))
            .Element("th", "")
            .Element("th", report.Label("Diagnosis"))
            .Element("th", report.Label(report.Result.Mode == TriageMode.Full ? "Variants" : "Genes"))
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
        var first = group.Members[0];
        html.Open("td").Text(group.Name).Empty("br").Element("span", string.Join(" · ", first.Codes), ("class", "codes"));
        if (group.Members.Count > 1)
            html.Element("span", $" · {report.Label("Subtypes")}: {report.Count(group.Members.Count)}", ("class", "codes"));
        html.Close();
        WriteFound(html, report, first);
        html.Close().Line();
    }

    // The variants that fit best; where none fits, the genes in which one was looked for.
    private static void WriteFound(HtmlWriter html, ReportContext report, Candidate candidate)
    {
        var variants = candidate.Genes.SelectMany(gene => gene.Variants).Take(VariantsShown).ToList();
        html.Open("td");
        if (variants.Count == 0)
            html.Element("span", string.Join(", ", candidate.Genes.Select(gene => gene.Symbol).Take(GenesShown)), ("class", "soft"));
        for (var i = 0; i < variants.Count; i++)
        {
            if (i > 0) html.Empty("br");
            html.Element("span", VariantNames.Of(variants[i]), ("class", "hgvs")).Text(" ").Element("span", report.Texts.Label(variants[i].Pattern), ("class", "codes"));
        }

        html.Close();
    }

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
