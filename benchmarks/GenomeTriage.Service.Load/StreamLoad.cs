using System.Diagnostics;
using GenomeTriage.Client;

namespace GenomeTriage.Service.Load;

/// <summary>The case on many streams at once.</summary>
internal static class StreamLoad
{
    /// <summary>What a load came to.</summary>
    /// <param name="Seconds">From the first call to the last answer.</param>
    /// <param name="Same">Answers that are the command line's, byte for byte.</param>
    /// <param name="Early">Streams on which a provisional list came before all was sent.</param>
    public sealed record Outcome(double Seconds, int Same, int Early);

    public static async Task<Outcome> RunAsync(ServerProcess server, LoadCase sample, int streams)
    {
        var right = await CommandLineRun.AnswerAsync(sample);
        using var channel = server.Connect();
        var client = new TriageClient(channel);
        var began = Stopwatch.GetTimestamp();
        var answers = await Task.WhenAll(Enumerable.Range(0, streams).Select(_ => Task.Run(() => SendAsync(client, sample))));
        var seconds = Stopwatch.GetElapsedTime(began).TotalSeconds;
        return new Outcome(seconds, answers.Count(answer => Same(answer.Json, right)), answers.Count(answer => answer.Early));
    }

    /// <summary>Whether the server answers the case as the command line does.</summary>
    public static async Task<bool> IsSameAsync(ServerProcess server, LoadCase sample)
    {
        using var channel = server.Connect();
        var answer = await SendAsync(new TriageClient(channel), sample);
        return Same(answer.Json, await CommandLineRun.AnswerAsync(sample));
    }

    private static bool Same(byte[] one, byte[] other) => one.AsSpan().SequenceEqual(other);

    private static async Task<(byte[] Json, bool Early)> SendAsync(TriageClient client, LoadCase sample)
    {
        await using var vcf = File.OpenRead(sample.Vcf);
        using var json = new MemoryStream();
        var early = false;
        await foreach (var message in client.TriageAsync(sample.Header, vcf))
        {
            early |= message.Provisional is not null && vcf.Position < vcf.Length;
            json.Write(message.Json.Span);
        }

        return (json.ToArray(), early);
    }
}
