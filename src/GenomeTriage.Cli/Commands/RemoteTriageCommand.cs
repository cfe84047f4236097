using System.CommandLine;
using GenomeTriage.Cli.Hosting;
using GenomeTriage.Cli.Remote;
using GenomeTriage.Client;
using GenomeTriage.Contracts.V1;
using Grpc.Core;

namespace GenomeTriage.Cli.Commands;

/// <summary><c>remote triage</c>: has a server rank one case, and writes the same JSON as <c>triage --format json</c>.</summary>
internal sealed class RemoteTriageCommand
{
    private readonly RemoteCaseOptions _case = new();
    private readonly ConnectionCommandOptions _connection = new();
    private readonly Option<string?> _out = new("--out") { Description = "File to write to; default: standard output.", HelpName = "FILE" };

    public static Command Create() => new RemoteTriageCommand().Build();

    private Command Build()
    {
        var command = new Command("triage", "Have a server rank candidate diagnoses; writes JSON.");
        _connection.AddTo(command);
        _case.AddTo(command);
        command.Options.Add(_out);
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var header = await _case.ReadHeaderAsync(parsed, cancellationToken);
        await using var vcf = _case.OpenVcf(parsed);
        using var channel = _connection.Open(parsed);
        var answer = await TriageAsync(new TriageClient(channel), header, vcf, cancellationToken);
        await OutputFile.WriteAsync(parsed.GetValue(_out), stream => stream.WriteAsync(answer.Json, cancellationToken).AsTask());
        return ExitCode.Done;
    }

    private static async Task<TriageAnswer> TriageAsync(TriageClient client, CaseHeader header, Stream? vcf, CancellationToken cancellationToken)
    {
        try
        {
            return await client.RunAsync(header, vcf, cancellationToken: cancellationToken);
        }
        catch (RpcException failure)
        {
            cancellationToken.ThrowIfCancellationRequested();
            throw RemoteFailure.Of(failure);
        }
    }
}
