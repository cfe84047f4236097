using System.CommandLine;
using GenomeTriage.Annotation.AnnotatedVcf;
using GenomeTriage.Cli.Annotating;
using GenomeTriage.Cli.Hosting;
using GenomeTriage.Exchange.Texts;

namespace GenomeTriage.Cli.Commands;

/// <summary><c>annotate</c>: writes a VCF with consequences, names, frequency and ClinVar of every allele.</summary>
internal sealed class AnnotateCommand
{
    private readonly AnnotateOptions _options = new();
    private readonly Option<bool> _verbose = new("--verbose") { Description = "Print time and peak memory also where standard error is no terminal." };

    public static Command Create() => new AnnotateCommand().Build();

    private Command Build()
    {
        var command = new Command("annotate", "Write an annotated VCF: consequences and HGVS names per transcript (CSQ), frequency and ClinVar; BGZF with a tabix index where OUT ends in .gz.");
        _options.AddTo(command);
        command.Options.Add(_verbose);
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var texts = TextCatalog.In(LanguageOption.Of(parsed));
        using var surroundings = AnnotateSurroundings.Open(parsed, _options);
        ProblemPrinter.Print(surroundings.Sources.Warnings, texts);
        var run = new AnnotateRun(surroundings, parsed.GetValue(_options.Input)!, parsed.GetValue(_options.Output)!);
        var counts = await run.RunAsync(texts, cancellation);
        ProblemPrinter.Print(AnnotateNotices.Of(counts, run), texts);
        if (parsed.GetValue(_verbose) || !Console.IsErrorRedirected) RunMeter.Report(texts);
        return ExitCode.Done;
    }
}
