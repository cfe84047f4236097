using GenomeTriage.Triage.Ledger;

namespace GenomeTriage.Exchange.Results.Html;

/// <summary>Where every record and allele went, step by step.</summary>
internal static class LedgerSection
{
    public static void Write(HtmlWriter html, ReportContext report)
    {
        var ledger = report.Result.Ledger;
        if (ledger.Stages.Count == 0) return;
        html.Element("h2", report.Label("Ledger")).Open("table").Open("thead").Open("tr")
            .Element("th", report.Label("Stage"))
            .Element("th", report.Label("In"), ("class", "num"))
            .Element("th", report.Label("Out"), ("class", "num"))
            .Element("th", report.Label("Removed"))
            .Close().Close().Open("tbody").Line();
        foreach (var stage in ledger.Stages) WriteStage(html, report, stage);
        html.Close().Close().Line();
    }

    private static void WriteStage(HtmlWriter html, ReportContext report, LedgerStage stage) => html.Open("tr")
        .Open("td").Text(report.Texts.Reason(stage.Code)).Text(" ").Element("span", report.Texts.Label(stage.Unit), ("class", "codes")).Close()
        .Element("td", report.Count(stage.In), ("class", "num"))
        .Element("td", report.Count(stage.Out), ("class", "num"))
        .Element("td", string.Join("; ", stage.Removed.Select(loss => $"{report.Count(loss.Count)} {report.Texts.Reason(loss.Reason)}")))
        .Close().Line();
}
