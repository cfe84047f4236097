using System.CommandLine;
using GenomeTriage.Cli.Hosting;
using GenomeTriage.Exchange.Results.Json;
using GenomeTriage.Exchange.Texts;
using GenomeTriage.Vcf.Reading;
using GenomeTriage.Vcf.Validation;

namespace GenomeTriage.Cli.Commands;

/// <summary><c>validate</c>: lists every departure of a VCF from its specification.</summary>
internal sealed class ValidateCommand
{
    private readonly Argument<string> _file = new("FILE") { Description = "VCF, plain, gzip or BGZF; - for standard input." };
    private readonly Option<int> _max = new("--max") { Description = "Problems to list; the rest are counted.", HelpName = "N", DefaultValueFactory = _ => VcfValidator.DefaultMaximum };
    private readonly Option<string> _format = new("--format") { Description = "text, on standard error; or json, on standard output.", DefaultValueFactory = _ => "text" };

    public static Command Create() => new ValidateCommand().Build();

    private Command Build()
    {
        var command = new Command("validate", "List every departure of a VCF from the specification it names; exit code 2 where one is an error.") { _file, _max, _format };
        _format.AcceptOnlyFromAmong("text", "json");
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var texts = TextCatalog.In(LanguageOption.Of(parsed));
        var path = parsed.GetValue(_file)!;
        var options = new VcfReaderOptions { FileName = path == InputFiles.StandardInput ? "stdin" : path };
        var report = await VcfValidator.ValidateAsync(InputFiles.OpenRead(path), options, parsed.GetValue(_max), cancellation);
        if (parsed.GetValue(_format) == "json") await WriteJsonAsync(report, cancellation);
        else Write(report, texts);
        return report.ErrorCount > 0 ? ExitCode.BadInput : ExitCode.Done;
    }

    private static void Write(ValidationReport report, TextCatalog texts)
    {
        ProblemPrinter.Print(report.Problems, texts);
        if (report.Problems.Count == 0) Console.Out.WriteLine(texts.Label("Validate_Clean"));
    }

    private static async Task WriteJsonAsync(ValidationReport report, CancellationToken cancellation)
    {
        await using var output = Console.OpenStandardOutput();
        await ValidationJson.WriteAsync(report, output, cancellation);
    }
}
