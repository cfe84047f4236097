using GenomeTriage.Genome.Positions;
using GenomeTriage.Triage.Results;

namespace GenomeTriage.Exchange.Results.Html;

/// <summary>Whose list it is and what it was made from.</summary>
internal static class HeaderSection
{
    public static void Write(HtmlWriter html, ReportContext report)
    {
        html.Open("header").Line();
        html.Element("h1", report.Label("Title"));
        html.Element("p", report.Label("Intended"), ("class", "intended"));
        html.Open("dl", ("class", "key")).Line();
        foreach (var (key, value) in Facts(report)) WriteFact(html, key, value);
        html.Close().Close().Line();
    }

    private static void WriteFact(HtmlWriter html, string key, string value) =>
        html.Open("div").Element("dt", key).Element("dd", value).Close().Line();

    private static IEnumerable<(string Key, string Value)> Facts(ReportContext report)
    {
        var (result, texts) = (report.Result, report.Texts);
        var input = result.Input;
        yield return (report.Label("Case"), result.CaseId);
        yield return (report.Label("Mode"), texts.Label(result.Mode));
        yield return (report.Label("Terms"), texts.Label(
            "Report_TermCounts", ("observed", report.Count(input.ObservedTerms)), ("excluded", report.Count(input.ExcludedTerms))));
        yield return (report.Label("Sex"), texts.Label(input.UsedSex));
        if (result.Mode == TriageMode.PhenotypeOnly) yield break;
        yield return (report.Label("Assembly"), Assembly(report));
        yield return (report.Label("Records"), report.Count(input.Records));
        yield return (report.Label("Samples"), string.Join(", ", input.Samples.Select(sample => $"{sample.Sample} ({texts.Label(sample.Role)})")));
        yield return (report.Label("Reference"), report.Label(input.HasReference ? "Yes" : "No"));
        yield return (report.Label("FrequencyFields"), ListOrNone(input.FrequencyFields, report));
        yield return (report.Label("Annotations"), ListOrNone(input.AnnotationFields, report));
    }

    private static string Assembly(ReportContext report) => report.Result.Input.Assembly == GenomeAssembly.Unknown
        ? report.Label("NotGiven")
        : $"{report.Result.Input.Assembly} ({report.Texts.Label(report.Result.Input.AssemblySource)})";

    private static string ListOrNone(IReadOnlyList<string> values, ReportContext report) =>
        values.Count == 0 ? report.Label("None") : string.Join(", ", values);
}
