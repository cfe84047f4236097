using GenomeTriage.Exchange.Texts;
using GenomeTriage.Triage.Results;

namespace GenomeTriage.Exchange.Results.Html;

/// <summary>Each of the first groups: what speaks for and against, and the variants.</summary>
internal static class CandidateSection
{
    /// <summary>Groups described one by one; the overview lists the rest.</summary>
    private const int Described = 10;

    private const int ReasonsShown = 12;

    /// <summary>Half a tenth of a power of ten.</summary>
    private const double LeastShown = .05 * 2.302585092994046;

    public static void WriteAll(HtmlWriter html, ReportContext report)
    {
        var separating = report.Result.FirstAgainstSecond;
        if (separating.Count > 0)
        {
            html.Element("h2", report.Label("FirstAgainstSecond"));
            WriteReasons(html, report, separating);
        }

        html.Element("h2", report.Label("Evidence"));
        html.Element("p", report.Label("BarsLegend"), ("class", "soft"));
        foreach (var group in report.Result.Groups.Take(Described)) WriteGroup(html, report, group);
    }

    private static void WriteGroup(HtmlWriter html, ReportContext report, CandidateGroup group)
    {
        html.Open("section", ("class", "candidate")).Line();
        WriteTitle(html, report, group);
        var first = group.Members[0];
        WriteCodes(html, report, first);
        WriteReasons(html, report, [.. first.For.Concat(first.Against).Where(WorthABar).Take(ReasonsShown)]);
        VariantTable.Write(html, report, first);
        if (group.Members.Count > 1) WriteSubtypes(html, report, group);
        html.Close().Line();
    }

    private static void WriteTitle(HtmlWriter html, ReportContext report, CandidateGroup group) => html
        .Open("div", ("class", "title"))
        .Element("span", report.Count(group.Rank), ("class", "rank"))
        .Element("h3", group.Name)
        .Element("span", report.Posterior(group.Posterior), ("class", "posterior"))
        .Close().Line();

    private static void WriteCodes(HtmlWriter html, ReportContext report, Candidate candidate)
    {
        var facts = report.Facts.Find(candidate.Diagnosis);
        var further = facts is null ? [] : facts.ExternalCodes.Icd10.Select(code => $"ICD-10 {code}")
            .Concat(facts.ExternalCodes.Icd11Mms.Select(code => $"ICD-11 {code}"))
            .Concat(facts.ExternalCodes.Snomed.Select(code => $"SNOMED CT {code}"));
        html.Element("p", string.Join(" · ", candidate.Codes.Select(code => code.ToString()).Concat(further)), ("class", "codes"));
        if (facts is { MedicalArea.Length: > 0 })
            html.Element("p", $"{report.Label("MedicalArea")}: {facts.MedicalArea}", ("class", "area"));
        if (facts is { CandidateNetworks.Count: > 0 })
            html.Element("p", $"{report.Label("Networks")}: {string.Join(", ", facts.CandidateNetworks)}", ("class", "area"));
    }

    private static void WriteReasons(HtmlWriter html, ReportContext report, IReadOnlyList<Reason> reasons)
    {
        if (reasons.Count == 0) return;
        html.Open("table", ("class", "evidence")).Open("tbody").Line();
        foreach (var reason in reasons) WriteReason(html, report, reason);
        html.Close().Close().Line();
    }

    // What would be written as 0.0 is left to the JSON.
    private static bool WorthABar(Reason reason) => reason.LogLr == 0 || Math.Abs(reason.LogLr) >= LeastShown;

    // A weight of exactly 0 is a remark: neither bar nor number.
    private static void WriteReason(HtmlWriter html, ReportContext report, Reason reason)
    {
        html.Open("tr").Open("td", ("class", "bar"));
        if (reason.LogLr != 0) EvidenceBar.Weight(html, reason.LogLr);
        html.Close()
            .Element("td", reason.LogLr != 0 ? Numbers.Weight(reason.LogLr, report.Culture) : "", ("class", "num"))
            .Element("td", report.Reasons.Render(reason))
            .Close().Line();
    }

    private static void WriteSubtypes(HtmlWriter html, ReportContext report, CandidateGroup group)
    {
        html.Element("h4", report.Label("Subtypes")).Open("table", ("class", "subtypes")).Open("tbody").Line();
        foreach (var member in group.Members)
        {
            html.Open("tr")
                .Element("td", report.Posterior(member.Posterior), ("class", "share"))
                .Open("td").Text(member.Name).Text(" ").Element("span", string.Join(" · ", member.Codes), ("class", "codes")).Close()
                .Element("td", string.Join(", ", member.Genes.Select(gene => gene.Symbol).Take(4)))
                .Close().Line();
        }

        html.Close().Close().Line();
    }
}
