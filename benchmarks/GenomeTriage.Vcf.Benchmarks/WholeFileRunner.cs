using System.Diagnostics;
using System.Globalization;

namespace GenomeTriage.Vcf.Benchmarks;

/// <summary>
/// Reads a whole file to typed records, in turns with <c>bcftools view --threads 1 -Ou -o /dev/null</c> on the same
/// file, and prints both medians: the two share whatever else the machine is doing.
/// </summary>
internal static class WholeFileRunner
{
    public static async Task<int> RunAsync(string path, int rounds)
    {
        var tally = await TypedRecords.ReadAsync(path); // compiles the code and warms the file cache
        List<double> ours = [], theirs = [];
        for (var i = 0; i < rounds; i++)
        {
            ours.Add(await TimeAsync(async () => _ = await TypedRecords.ReadAsync(path)));
            theirs.Add(await TimeAsync(() => BcftoolsAsync(path)));
        }

        Print("this library", ours, tally.Records);
        Print("bcftools view", theirs, tally.Records);
        var peak = Process.GetCurrentProcess().PeakWorkingSet64 / (1024.0 * 1024.0);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"ratio {Median(theirs) / Median(ours):F2}, peak memory {peak:F0} MB, {tally}"));
        return 0;
    }

    private static async Task<double> TimeAsync(Func<Task> work)
    {
        var watch = Stopwatch.StartNew();
        await work();
        return watch.Elapsed.TotalSeconds;
    }

    private static async Task BcftoolsAsync(string path)
    {
        using var process = Process.Start(new ProcessStartInfo("bcftools", ["view", "--threads", "1", "-Ou", "-o", "/dev/null", path]) { UseShellExecute = false })
            ?? throw new InvalidOperationException("bcftools does not start");
        await process.WaitForExitAsync();
        if (process.ExitCode != 0) throw new InvalidOperationException("bcftools failed");
    }

    private static void Print(string name, List<double> seconds, long records) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{name,-14} median {Median(seconds):F3} s, best {seconds.Min():F3} s, {records / Median(seconds):F0} records/s"));

    private static double Median(List<double> seconds)
    {
        var sorted = seconds.Order().ToList();
        return (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
    }
}
