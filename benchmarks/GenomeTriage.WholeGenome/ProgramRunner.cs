using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace GenomeTriage.WholeGenome;

/// <summary>Runs the program itself as a site would, and looks whether its first diagnosis has the gene of the known answer.</summary>
internal static class ProgramRunner
{
    public static async Task<int> RunAsync(string program, string vcf, int rounds, string[] options)
    {
        var output = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.json");
        var isRight = true;
        for (var i = 0; i < rounds; i++)
        {
            var (seconds, processor, peak) = await RunAsync(program, vcf, output, options);
            var (gene, records) = await AnswerAsync(output);
            isRight &= gene == KnownAnswer.Gene;
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{seconds:F1} s, {processor:F1} s of processor, {records / seconds:F0} records/s, peak {peak / 1e6:F0} MB, first gene {gene}"));
        }

        File.Delete(output);
        return isRight ? 0 : 1;
    }

    private static async Task<(double Seconds, double Processor, long Peak)> RunAsync(string program, string vcf, string output, string[] options)
    {
        string[] arguments = ["triage", "--vcf", vcf, "--sex", "female", .. KnownAnswer.Terms.SelectMany(term => new[] { "--hpo", term }), "--format", "json", "--out", output, .. options];
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardError = true })
            ?? throw new InvalidOperationException($"{program} does not start");
        var errors = process.StandardError.ReadToEndAsync();
        var (peak, processor) = (0L, TimeSpan.Zero);
        while (!process.HasExited)
        {
            process.Refresh();
            (peak, processor) = (Math.Max(peak, process.PeakWorkingSet64), process.TotalProcessorTime);
            await Task.Delay(20);
        }

        if (process.ExitCode != 0) throw new InvalidOperationException(await errors);
        return (watch.Elapsed.TotalSeconds, processor.TotalSeconds, peak);
    }

    private static async Task<(string? Gene, long Records)> AnswerAsync(string output)
    {
        await using var stream = File.OpenRead(output);
        using var result = await JsonDocument.ParseAsync(stream);
        var first = result.RootElement.GetProperty("groups")[0].GetProperty("members")[0].GetProperty("genes");
        return (first.GetArrayLength() == 0 ? null : first[0].GetProperty("symbol").GetString(), result.RootElement.GetProperty("input").GetProperty("records").GetInt64());
    }
}
