using System.Diagnostics;
using GenomeTriage.Client;
using Grpc.Core;

namespace GenomeTriage.Service.Load;

/// <summary>Calls that are given up while the variants stream.</summary>
internal static class CancelledCalls
{
    private const int AtOnce = 32;

    /// <summary>Makes and cancels the calls; gives the seconds it took.</summary>
    public static async Task<double> RunAsync(ServerProcess server, LoadCase sample, int calls)
    {
        using var channel = server.Connect();
        var client = new TriageClient(channel);
        var began = Stopwatch.GetTimestamp();
        await Parallel.ForEachAsync(
            Enumerable.Range(0, calls), new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (i, _) => await CancelAsync(client, sample, i));
        return Stopwatch.GetElapsedTime(began).TotalSeconds;
    }

    private static async Task CancelAsync(TriageClient client, LoadCase sample, int index)
    {
        using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(index % 50));
        await using var vcf = File.OpenRead(sample.Vcf);
        try
        {
            await client.RunAsync(sample.Header, vcf, cancellationToken: stop.Token);
        }
        catch (Exception exception) when (exception is RpcException or OperationCanceledException)
        {
            // That is what was asked for.
        }
    }
}
