using System.Reflection;
using System.Text;
using GenomeTriage.Exchange.Texts;
using GenomeTriage.Triage.Results;

namespace GenomeTriage.Exchange.Results.Html;

/// <summary>
/// Writes a result as one self-contained page: styles inside, no script, no request, readable on a screen in light and
/// dark and on paper (A4). The same result in the same language gives the same bytes.
/// </summary>
public static class ResultHtml
{
    private const string Policy = "default-src 'none'; style-src 'unsafe-inline'";

    /// <summary>Writes <paramref name="result"/> as UTF-8.</summary>
    public static async Task WriteAsync(
        TriageResult result, ResultFacts facts, TextCatalog texts, Stream stream, CancellationToken cancellation)
    {
        using var page = new StringWriter { NewLine = "\n" };
        WritePage(new HtmlWriter(page), new ReportContext(result, facts, texts));
        await stream.WriteAsync(Encoding.UTF8.GetBytes(page.ToString()), cancellation);
    }

    private static void WritePage(HtmlWriter html, ReportContext report)
    {
        html.Own("<!DOCTYPE html>\n").Open("html", ("lang", report.Texts.Language.Code)).Line();
        WriteHead(html, report);
        html.Open("body").Line();
        HeaderSection.Write(html, report);
        html.Open("main").Line();
        OverviewSection.Write(html, report);
        CandidateSection.WriteAll(html, report);
        NextStepsSection.Write(html, report);
        LimitsSection.Write(html, report);
        LedgerSection.Write(html, report);
        VersionsSection.Write(html, report);
        html.Close().Line();
        html.Element("footer", $"{report.Label("Intended")} GenomeTriage {report.Result.Provenance.Software}").Line();
        html.Close().Line().Close().Line();
    }

    private static void WriteHead(HtmlWriter html, ReportContext report)
    {
        html.Open("head").Empty("meta", ("charset", "utf-8"))
            .Empty("meta", ("http-equiv", "Content-Security-Policy"), ("content", Policy))
            .Empty("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"))
            .Element("title", $"{report.Result.CaseId} · {report.Label("Title")}")
            .Open("style").Own(Style()).Close()
            .Close().Line();
    }

    private static string Style()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("GenomeTriage.Exchange.Results.Html.report.css")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
