using System.CommandLine;
using GenomeTriage.Cli.Cases;
using GenomeTriage.Cli.Hosting;
using GenomeTriage.Cli.Output;
using GenomeTriage.Exchange.Texts;
using GenomeTriage.Triage.Results;

namespace GenomeTriage.Cli.Commands;

/// <summary><c>triage</c>: ranks candidate diagnoses for one patient.</summary>
internal sealed class TriageCommand
{
    private const int MostGroups = 1000;

    private readonly CaseOptions _case = new();
    private readonly Option<string> _format = new("--format") { Description = "table, json, tsv or html.", HelpName = "FORMAT", DefaultValueFactory = _ => "table" };
    private readonly Option<string?> _out = new("--out") { Description = "File to write to; default: standard output.", HelpName = "FILE" };
    private readonly Option<int?> _top = new("--top") { Description = "Lines of the list; default: 10 in a table or page, otherwise 50.", HelpName = "N" };
    private readonly Option<bool> _verbose = new("--verbose") { Description = "Print time and peak memory also where standard error is no terminal." };

    public static Command Create() => new TriageCommand().Build();

    private Command Build()
    {
        var command = new Command("triage", "Rank candidate diagnoses from a clinical picture, variants, or both.");
        _case.AddTo(command);
        _format.AcceptOnlyFromAmong(ResultOutput.Formats);
        _top.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && result.GetValueOrDefault<int?>() is not (>= 1 and <= MostGroups))
                result.AddError($"--top: 1–{MostGroups}");
        });
        foreach (var option in new Option[] { _format, _out, _top, _verbose }) command.Options.Add(option);
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var texts = TextCatalog.In(LanguageOption.Of(parsed));
        using var session = await CaseSession.OpenAsync(parsed, _case, cancellation);
        ProblemPrinter.Print(session.SourceWarnings, texts);
        var result = await RankAsync(session, parsed, texts, cancellation);
        await new ResultOutput(session.Facts, texts).WriteAsync(result, parsed.GetValue(_format)!, parsed.GetValue(_out), cancellation);
        if (parsed.GetValue(_verbose) || !Console.IsErrorRedirected) RunMeter.Report(texts);
        return ExitCode.Done;
    }

    private Task<TriageResult> RankAsync(CaseSession session, ParseResult parsed, TextCatalog texts, CancellationToken cancellation)
    {
        var options = session.Options with { Top = parsed.GetValue(_top) ?? (parsed.GetValue(_format) is "table" or "html" ? 10 : 50) };
        return ProgressBar.RunAsync(SizeOf(session.VcfPath), texts, progress =>
            session.Engine.RunAsync(session.Case, session.OpenVcf(), options, progress, cancellation));
    }

    private static long? SizeOf(string? path) => path is null or InputFiles.StandardInput ? null : new FileInfo(path).Length;
}
