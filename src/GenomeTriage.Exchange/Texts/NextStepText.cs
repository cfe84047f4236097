using GenomeTriage.Triage.Results;

namespace GenomeTriage.Exchange.Texts;

/// <summary>Renders samples and tests with what a yes and a no would make of the leading candidates.</summary>
public sealed class NextStepText(TextCatalog texts, ReasonText reasons)
{
    private const int EffectsShown = 3;

    /// <summary>The question, with the chance of a yes.</summary>
    public string Question(NextStep step) =>
        $"{reasons.Render(step)} ({texts.Label("Report_StepYes", ("chance", Share(step.ProbabilityOfYes)))})";

    /// <summary>What the answers make of the first candidates, a sentence each.</summary>
    public IEnumerable<string> Effects(NextStep step) => step.Effects.Take(EffectsShown).Select(effect => texts.Label(
        "Report_StepEffect",
        ("name", effect.Name), ("now", Share(effect.Posterior)), ("yes", Share(effect.IfYes)), ("no", Share(effect.IfNo))));

    private string Share(double value) => Numbers.Posterior(value, texts.Language.Culture);
}
