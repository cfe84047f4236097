using System.CommandLine;
using GenomeTriage.Cli.Batches;
using GenomeTriage.Cli.Hosting;
using GenomeTriage.Cli.Remote;
using GenomeTriage.Exchange.Texts;

namespace GenomeTriage.Cli.Commands;

/// <summary><c>remote batch</c>: has a server rank the cases of a manifest.</summary>
internal sealed class RemoteBatchCommand
{
    private readonly BatchOptions _batch = new();
    private readonly ConnectionCommandOptions _connection = new();

    public static Command Create() => new RemoteBatchCommand().Build();

    private Command Build()
    {
        var command = new Command("batch", "Have a server rank the cases of a manifest; what is done survives a crash, and --resume goes on from there.");
        _connection.AddTo(command);
        _batch.AddTo(command);
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var plan = _batch.Read(parsed);
        using var channel = _connection.Open(parsed);
        return await BatchRun.RunAsync(plan, new RemoteRanking(channel, plan.Settings), TextCatalog.In(LanguageOption.Of(parsed)), cancellationToken);
    }
}
