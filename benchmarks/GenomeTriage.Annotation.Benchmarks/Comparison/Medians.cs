using System.Diagnostics;
using System.Globalization;

namespace GenomeTriage.Annotation.Benchmarks.Comparison;

/// <summary>Times rounds and prints their medians beside those of a peer.</summary>
internal static class Medians
{
    public static async Task<double> TimeAsync(Func<Task> work)
    {
        var watch = Stopwatch.StartNew();
        await work();
        return watch.Elapsed.TotalSeconds;
    }

    public static void Print(string name, List<double> seconds, List<double> peer, long records, string peerName) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{name,-14} median {Of(seconds):F2} s, best {seconds.Min():F2} s, {records / Of(seconds):F0} records/s, {Of(peer) / Of(seconds):F2} of {peerName}"));

    public static void PrintPeak() =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"peak memory {Process.GetCurrentProcess().PeakWorkingSet64 / (1024.0 * 1024.0):F0} MB"));

    private static double Of(List<double> seconds)
    {
        var sorted = seconds.Order().ToList();
        return (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
    }
}
