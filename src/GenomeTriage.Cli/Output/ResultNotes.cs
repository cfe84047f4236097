using GenomeTriage.Exchange.Texts;
using GenomeTriage.Triage.Results;
using Spectre.Console;

namespace GenomeTriage.Cli.Output;

/// <summary>What stands below the list: notices, next steps, blind spots and versions.</summary>
internal sealed class ResultNotes(TextCatalog texts, ReasonText reasons)
{
    private readonly NextStepText _steps = new(texts, reasons);

    public void Write(TriageResult result, IAnsiConsole console)
    {
        WriteList(console, "Report_Notices", result.Notices.Select(notice => $"{texts.Label(notice.Severity)}: {ProblemText.Render(notice, texts)}"));
        WriteList(console, "Report_NextSteps", result.NextSteps.Select(step => $"{_steps.Question(step)}: {string.Join("; ", _steps.Effects(step))}"));
        WriteList(console, "Report_BlindSpots", result.BlindSpots.Select(reasons.Render));
        WriteList(console, "Report_Versions", Versions(result.Provenance));
        console.WriteLine();
        console.Write(new Text($"{texts.Label("Report_Intended")}\n"));
        console.WriteLine();
    }

    private void WriteList(IAnsiConsole console, string title, IEnumerable<string> lines)
    {
        var found = lines.ToList();
        if (found.Count == 0) return;
        console.Write(new Text($"{texts.Label(title)}\n", new Style(decoration: Decoration.Bold)));
        foreach (var line in found) console.Write(new Padder(new Text($"· {line}"), new Padding(1, 0, 0, 0)));
    }

    private IEnumerable<string> Versions(Provenance provenance)
    {
        yield return $"GenomeTriage {provenance.Software}";
        yield return $"{texts.Label("Report_KnowledgePack")} {provenance.Pack.Version} (SHA-256 {provenance.Pack.Sha256})";
        foreach (var model in provenance.Models) yield return $"{texts.Label("Report_Model")} {model.Name} {model.Version}";
        var outdated = provenance.Sources.Where(source => source.Outdated).Select(source => $"{source.Key} {source.Version}").ToList();
        if (outdated.Count > 0) yield return $"{texts.Label("Report_Outdated")}: {string.Join(", ", outdated)}";
    }
}
