using System.CommandLine;
using System.IO.Compression;
using System.Text;
using GenomeTriage.Cli.Evaluation.Folds;
using GenomeTriage.Cli.Hosting;
using GenomeTriage.Exchange.Phenopackets;
using GenomeTriage.Phenotype.Fitting;

namespace GenomeTriage.Cli.Commands;

/// <summary><c>folds</c>: deals solved cases into folds, so that cases of one disease, gene or publication stay together.</summary>
internal sealed class FoldsCommand
{
    private const int FewestFolds = 2;
    private const int DefaultFolds = 5;

    private readonly Option<string> _cases = new("--cases") { Description = "Solved phenopackets, one a line, plain or gzip.", HelpName = "FILE", Required = true };
    private readonly Option<int> _count = new("--count") { Description = "Number of folds; default: 5.", HelpName = "N", DefaultValueFactory = _ => DefaultFolds };
    private readonly Option<string> _out = new("--out") { Description = "Table to write: id, fold.", HelpName = "FILE", Required = true };

    public static Command Create() => new FoldsCommand().Build();

    private Command Build()
    {
        var command = new Command("folds", "Deal solved cases into folds by connected components of shared disease, gene or publication.");
        foreach (var option in new Option[] { _cases, _count, _out }) command.Options.Add(option);
        _count.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() < FewestFolds) result.AddError("--count: N > 1");
        });
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var answers = await ReadAsync(parsed.GetValue(_cases)!, cancellation);
        var folds = ComponentFolds.Deal([.. answers.Select(KeysOf)], parsed.GetValue(_count));
        await OutputFile.WriteAsync(parsed.GetValue(_out), stream => FoldTable.WriteAsync([.. answers.Select(answer => answer.CaseId)], folds, stream));
        return ExitCode.Done;
    }

    private static CaseKeys KeysOf(AnswerKey answer) => new(answer.Disease ?? "", answer.Gene ?? "", answer.Publications);

    private static async Task<List<AnswerKey>> ReadAsync(string path, CancellationToken cancellation)
    {
        await using var stream = InputFiles.OpenRead(path);
        await using var content = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(stream, CompressionMode.Decompress) : stream;
        using var reader = new StreamReader(content);
        var answers = new List<AnswerKey>();
        for (long line = 1; await reader.ReadLineAsync(cancellation) is { } text; line++)
        {
            if (text.Length > 0) answers.Add(AnswerKey.Read(Encoding.UTF8.GetBytes(text), path, line));
        }

        return answers;
    }
}
