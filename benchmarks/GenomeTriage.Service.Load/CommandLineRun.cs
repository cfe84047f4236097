using System.Diagnostics;

namespace GenomeTriage.Service.Load;

/// <summary>The same work by the command line.</summary>
internal static class CommandLineRun
{
    /// <summary>The program, as it lies beside this one.</summary>
    public static readonly string Program = Path.Combine(AppContext.BaseDirectory, "genometriage.dll");

    /// <summary>What a run took.</summary>
    public sealed record Taken(double Seconds, double PeakMegabytes);

    /// <summary>The answer to the case.</summary>
    public static async Task<byte[]> AnswerAsync(LoadCase sample)
    {
        using var process = Start(["triage", "--case", sample.Phenopacket, "--vcf", sample.Vcf, "--id", LoadCase.Id, "--format", "json"], redirect: true);
        using var answer = new MemoryStream();
        await process.StandardOutput.BaseStream.CopyToAsync(answer);
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? answer.ToArray() : throw new InvalidOperationException($"triage ended with {process.ExitCode}.");
    }

    /// <summary>Ranks the case so many times as a batch.</summary>
    public static async Task<Taken> BatchAsync(LoadCase sample, int cases)
    {
        var folder = Directory.CreateTempSubdirectory("genometriage-load-").FullName;
        var manifest = Path.Combine(folder, "manifest.tsv");
        var rows = Enumerable.Range(0, cases).Select(i => $"case-{i}\t{Path.GetFullPath(sample.Phenopacket)}\t{Path.GetFullPath(sample.Vcf)}");
        await File.WriteAllLinesAsync(manifest, rows.Prepend("id\tcase\tvcf"));
        var began = Stopwatch.GetTimestamp();
        using var process = Start(["batch", "--manifest", manifest, "--out", Path.Combine(folder, "out")], redirect: false);
        var memory = new ProcessMemory(process.Id);
        while (!process.WaitForExit(100))
            memory.Look();
        Directory.Delete(folder, recursive: true);
        return process.ExitCode == 0
            ? new Taken(Stopwatch.GetElapsedTime(began).TotalSeconds, memory.PeakMegabytes)
            : throw new InvalidOperationException($"batch ended with {process.ExitCode}.");
    }

    private static Process Start(string[] arguments, bool redirect) =>
        Process.Start(new ProcessStartInfo("dotnet", [Program, .. arguments]) { UseShellExecute = false, RedirectStandardOutput = redirect })!;
}
