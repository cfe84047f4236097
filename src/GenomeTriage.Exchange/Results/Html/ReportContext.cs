using System.Globalization;
using GenomeTriage.Exchange.Texts;
using GenomeTriage.Triage.Results;

namespace GenomeTriage.Exchange.Results.Html;

/// <summary>What every part of the page draws from.</summary>
/// <param name="Result">The result.</param>
/// <param name="Facts">Facts of the knowledge pack.</param>
/// <param name="Texts">The language.</param>
internal sealed record ReportContext(TriageResult Result, ResultFacts Facts, TextCatalog Texts)
{
    public ReasonText Reasons { get; } = new(Texts, Facts.Hpo);

    public CultureInfo Culture => Texts.Language.Culture;

    public string Label(string key) => Texts.Label($"Report_{key}");

    public string Posterior(double value) => Numbers.Posterior(value, Culture);

    public string Count(long value) => value.ToString("N0", Culture);
}
