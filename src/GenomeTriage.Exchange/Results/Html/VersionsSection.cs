using GenomeTriage.Triage.Results;

namespace GenomeTriage.Exchange.Results.Html;

/// <summary>Versions of all that the answer depends on.</summary>
internal static class VersionsSection
{
    public static void Write(HtmlWriter html, ReportContext report)
    {
        var provenance = report.Result.Provenance;
        html.Element("h2", report.Label("Versions")).Open("table").Open("tbody").Line();
        WriteRow(html, report.Label("Software"), provenance.Software, null);
        WriteRow(html, report.Label("KnowledgePack"), provenance.Pack.Version, provenance.Pack.Sha256);
        foreach (var model in provenance.Models)
            WriteRow(html, $"{report.Label("Model")} {model.Name}", model.Version, model.Sha256);
        foreach (var source in provenance.Sources) WriteSource(html, report, source);
        html.Close().Close().Line();
    }

    private static void WriteSource(HtmlWriter html, ReportContext report, SourceVersion source) => WriteRow(
        html,
        $"{report.Label("Source")} {source.Key}",
        source.Outdated ? $"{source.Version} ({report.Label("Outdated")})" : source.Version,
        null);

    private static void WriteRow(HtmlWriter html, string name, string version, string? sha256)
    {
        html.Open("tr").Element("td", name).Open("td").Text(version);
        if (sha256 is not null) html.Text(" ").Element("span", $"SHA-256 {sha256}", ("class", "sha"));
        html.Close().Close().Line();
    }
}
