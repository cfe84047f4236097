using GenomeTriage.Annotation;
using GenomeTriage.Annotation.Frequencies;
using GenomeTriage.Exchange.Texts;
using GenomeTriage.Triage.Results;

namespace GenomeTriage.Exchange.Results.Html;

/// <summary>The variants behind a candidate.</summary>
internal static class VariantTable
{
    private const int Columns = 5;

    public static void Write(HtmlWriter html, ReportContext report, Candidate candidate)
    {
        if (!candidate.Genes.Any(gene => gene.Variants.Count > 0)) return;
        html.Element("h4", report.Label("Variants")).Open("table").Open("thead").Open("tr")
            .Element("th", report.Label("Variant"))
            .Element("th", report.Label("Consequence"))
            .Element("th", report.Label("Genotype"))
            .Element("th", report.Label("Frequency"), ("class", "num"))
            .Element("th", report.Label("ClinVar"))
            .Element("th", report.Label("Weight"), ("class", "num"))
            .Close().Close().Open("tbody").Line();
        foreach (var gene in candidate.Genes)
        {
            foreach (var variant in gene.Variants) WriteRow(html, report, gene, variant);
        }

        html.Close().Close().Line();
    }

    private static void WriteRow(HtmlWriter html, ReportContext report, GeneEvidence gene, VariantEvidence evidence)
    {
        html.Open("tr").Open("td", ("class", "hgvs")).Text(VariantNames.Of(evidence)).Empty("br")
            .Element("span", Place(evidence), ("class", "codes")).Close();
        html.Element("td", VariantNames.Consequence(evidence.Consequence.Terms, report.Texts));
        html.Element("td", $"{report.Texts.Label(evidence.Pattern)}, {report.Texts.Label(gene.Mode)}");
        WriteFrequency(html, report, evidence.Annotated);
        html.Element("td", ClinVarOf(evidence.Annotated.ClinVar, report));
        html.Element("td", Numbers.Weight(evidence.LogLr, report.Culture), ("class", "num")).Close().Line();
        if (report.Facts.Classes?.Assess(gene, evidence) is { } assessment) AcmgRow.Write(html, report, assessment, Columns);
    }

    private static void WriteFrequency(HtmlWriter html, ReportContext report, AnnotatedVariant variant)
    {
        html.Open("td", ("class", "num")).Text(FrequencyOf(variant.Frequency, report));
        if (variant.Local is { } local) html.Empty("br").Element("span", new LocalText(report.Texts).Of(local), ("class", "codes"));
        html.Close();
    }

    private static string Place(VariantEvidence evidence)
    {
        var annotated = evidence.Annotated;
        var given = annotated.AsGiven is { } original ? $" ({annotated.AssemblyAsGiven}: {original})" : "";
        var transcript = evidence.Consequence.TranscriptId is { } id ? $" · {id}" : "";
        return $"{annotated.Variant}{given}{transcript}";
    }

    private static string ClinVarOf(ClinVarEvidence evidence, ReportContext report) =>
        evidence.Assertion is { } assertion ? report.Texts.Label(assertion.Classification) : report.Texts.Label(evidence.State);

    private static string FrequencyOf(AlleleFrequency frequency, ReportContext report) =>
        frequency is { State: FrequencyState.Known, Highest: { } highest }
            ? Numbers.Frequency(highest, report.Culture)
            : report.Texts.Label(frequency.State);
}
