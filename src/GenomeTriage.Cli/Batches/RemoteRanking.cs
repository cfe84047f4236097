using System.Runtime.CompilerServices;
using GenomeTriage.Cli.Remote;
using GenomeTriage.Client;
using GenomeTriage.Genome.Problems;
using Grpc.Core;

namespace GenomeTriage.Cli.Batches;

/// <summary>Has a server rank the cases of a batch, on one stream.</summary>
internal sealed class RemoteRanking(ChannelBase channel, BatchSettings settings) : IBatchRanking
{
    public async IAsyncEnumerable<BatchOutcome> RankAsync(IReadOnlyList<BatchRow> rows, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var cases = new List<BatchCase>(rows.Count);
        foreach (var row in rows)
            cases.Add(new BatchCase(await RowHeader.ReadAsync(row, settings, cancellationToken), () => RowHeader.OpenVcf(row)));
        await using var answers = new BatchClient(channel).RunAsync(cases, cancellationToken: cancellationToken).GetAsyncEnumerator(cancellationToken);
        while (await NextAsync(answers, cancellationToken))
            yield return OutcomeOf(rows[answers.Current.Index], answers.Current);
    }

    private static async ValueTask<bool> NextAsync(IAsyncEnumerator<BatchAnswer> answers, CancellationToken cancellationToken)
    {
        try
        {
            return await answers.MoveNextAsync();
        }
        catch (RpcException failure)
        {
            cancellationToken.ThrowIfCancellationRequested();
            throw RemoteFailure.Of(failure);
        }
    }

    private static BatchOutcome OutcomeOf(BatchRow row, BatchAnswer answer)
    {
        if (answer.Answer is { } ranked)
            return new BatchOutcome(row, ranked.Json, []);
        var status = new Status((StatusCode)answer.Status.Code, answer.Status.Message);
        var problems = answer.Status.Problems.Select(RemoteFailure.Of).ToList();
        return problems.Count > 0 && status.StatusCode == StatusCode.InvalidArgument
            ? new BatchOutcome(row, default, problems)
            : throw RemoteFailure.Of(new RpcException(status));
    }
}
