using System.CommandLine;
using GenomeTriage.Cli.Batches;
using GenomeTriage.Cli.Hosting;
using GenomeTriage.Exchange.Texts;
using GenomeTriage.Genome.Sequences.Fasta;
using GenomeTriage.Triage;

namespace GenomeTriage.Cli.Commands;

/// <summary><c>batch</c>: ranks the cases of a manifest on this machine.</summary>
internal sealed class BatchCommand
{
    private readonly BatchOptions _batch = new();
    private readonly Option<int> _atOnce = new("--at-once") { Description = "Cases ranked at once; default: one a processor.", HelpName = "N", DefaultValueFactory = _ => Environment.ProcessorCount };
    private readonly Option<string?> _knowledge = new("--knowledge") { Description = "Knowledge pack; default: the one beside the program.", HelpName = "PACK" };
    private readonly Option<string?> _reference = new("--reference") { Description = "FASTA of GRCh38, for amino-acid changes and left-alignment.", HelpName = "FILE" };

    public static Command Create() => new BatchCommand().Build();

    private Command Build()
    {
        var command = new Command("batch", "Rank the cases of a manifest; what is done survives a crash, and --resume goes on from there.");
        _batch.AddTo(command);
        _atOnce.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && result.GetValueOrDefault<int>() is < 1 or > 1024)
                result.AddError("--at-once: 1–1024");
        });
        foreach (var option in new Option[] { _atOnce, _knowledge, _reference })
            command.Options.Add(option);
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var plan = _batch.Read(parsed);
        using var pack = PackOpener.Open(parsed.GetValue(_knowledge));
        using var reference = parsed.GetValue(_reference) is { } fasta ? FastaReference.Open(fasta) : null;
        var engine = TriageEngine.Create(pack, new TriageEngineOptions { Reference = reference });
        var ranking = new LocalRanking(pack, engine, plan.Settings, parsed.GetValue(_atOnce));
        return await BatchRun.RunAsync(plan, ranking, TextCatalog.In(LanguageOption.Of(parsed)), cancellationToken);
    }
}
