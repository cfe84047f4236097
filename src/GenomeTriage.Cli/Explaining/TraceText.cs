using GenomeTriage.Exchange.Texts;
using GenomeTriage.Triage.Ledger;
using GenomeTriage.Triage.Results;

namespace GenomeTriage.Cli.Explaining;

/// <summary>Prints the way of what was followed, step by step, and the ledger it is a part of.</summary>
internal sealed class TraceText(TextCatalog texts)
{
    public void Write(TriageResult result, TextWriter writer)
    {
        if (result.Ledger.Trace.Count == 0) writer.WriteLine(texts.Label("Explain_NotMet"));
        foreach (var step in result.Ledger.Trace) writer.WriteLine(LineOf(step));
        writer.WriteLine();
        foreach (var stage in result.Ledger.Stages) WriteStage(stage, writer);
    }

    private string LineOf(TraceStep step)
    {
        var gene = step.Gene is null ? "" : $" {step.Gene}";
        var verdict = step.Reason is null ? texts.Label("Explain_Passed") : $"{texts.Label("Report_Removed")}: {texts.Reason(step.Reason)}";
        return $"{texts.Label("Explain_Line", ("line", step.Line.ToString(texts.Language.Culture)))} {step.Variant}{gene} · {texts.Reason(step.Stage)}: {verdict}{LocalOf(step)}";
    }

    private string LocalOf(TraceStep step) => step.Local is { } local ? $" · {new LocalText(texts).Of(local)}" : "";

    private void WriteStage(LedgerStage stage, TextWriter writer)
    {
        var culture = texts.Language.Culture;
        writer.WriteLine($"{texts.Reason(stage.Code)} ({texts.Label(stage.Unit)}): {texts.Label("Report_In")} {stage.In.ToString("N0", culture)}, {texts.Label("Report_Out")} {stage.Out.ToString("N0", culture)}");
        foreach (var loss in stage.Removed) writer.WriteLine($"  {loss.Count.ToString("N0", culture),12} {texts.Reason(loss.Reason)}");
    }
}
