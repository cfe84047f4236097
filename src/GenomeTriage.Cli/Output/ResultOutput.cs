using System.Text;
using GenomeTriage.Cli.Hosting;
using GenomeTriage.Exchange.Results;
using GenomeTriage.Exchange.Results.Html;
using GenomeTriage.Exchange.Results.Json;
using GenomeTriage.Exchange.Results.Tsv;
using GenomeTriage.Exchange.Texts;
using GenomeTriage.Triage.Results;
using Spectre.Console;

namespace GenomeTriage.Cli.Output;

/// <summary>Writes a result in the format asked for, to a file or to standard output.</summary>
internal sealed class ResultOutput(ResultFacts facts, TextCatalog texts)
{
    /// <summary>Columns of the table where the output is no terminal.</summary>
    private const int PipedWidth = 120;

    /// <summary>The formats there are.</summary>
    public static readonly string[] Formats = ["table", "json", "tsv", "html"];

    public Task WriteAsync(TriageResult result, string format, string? path, CancellationToken cancellation) =>
        OutputFile.WriteAsync(path, stream => format switch
        {
            "json" => ResultJson.WriteAsync(result, facts, stream, cancellation),
            "tsv" => ResultTsv.WriteAsync(result, stream, cancellation),
            "html" => ResultHtml.WriteAsync(result, facts, texts, stream, cancellation),
            _ => WriteTableAsync(result, stream, toTerminal: path is null && !Console.IsOutputRedirected),
        });

    private async Task WriteTableAsync(TriageResult result, Stream stream, bool toTerminal)
    {
        await using var writer = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = toTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = toTerminal ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
        });
        console.Profile.Width = toTerminal && Console.WindowWidth >= 80 ? Console.WindowWidth : PipedWidth;
        console.Profile.Encoding = Encoding.UTF8;
        new ResultTable(facts, texts).Write(result, console);
    }
}
