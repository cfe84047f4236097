using System.CommandLine;
using GenomeTriage.Cli.Batches;
using GenomeTriage.Cli.Hosting;
using GenomeTriage.Cli.Sources;
using GenomeTriage.Exchange.Results;
using GenomeTriage.Exchange.Texts;
using GenomeTriage.Triage;

namespace GenomeTriage.Cli.Commands;

/// <summary><c>batch</c>: ranks the cases of a manifest on this machine.</summary>
internal sealed class BatchCommand
{
    private readonly BatchOptions _batch = new();
    private readonly Option<int> _atOnce = new("--at-once") { Description = "Cases ranked at once; default: one a processor.", HelpName = "N", DefaultValueFactory = _ => Environment.ProcessorCount };
    private readonly Option<string?> _knowledge = new("--knowledge") { Description = "Knowledge pack; default: the one beside the program.", HelpName = "PACK" };
    private readonly SiteOptions _site = new();

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
        command.Options.Add(_atOnce);
        command.Options.Add(_knowledge);
        _site.AddTo(command);
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var plan = _batch.Read(parsed);
        using var pack = PackOpener.Open(parsed.GetValue(_knowledge));
        using var site = SiteSetup.Open(parsed, _site);
        var texts = TextCatalog.In(LanguageOption.Of(parsed));
        ProblemPrinter.Print(site.Warnings, texts);
        var engine = TriageEngine.Create(pack, site.Engine);
        var ranking = new LocalRanking(pack, engine, ResultFacts.Of(pack, site.Reference, site.Engine.Sites), plan.Settings, parsed.GetValue(_atOnce));
        return await BatchRun.RunAsync(plan, ranking, texts, cancellationToken);
    }
}
