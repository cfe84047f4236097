using System.Diagnostics;
using GenomeTriage.Exchange.Texts;

namespace GenomeTriage.Cli.Hosting;

/// <summary>Tells what a run took: wall time since the process began, and its peak resident memory.</summary>
internal static class RunMeter
{
    private const double BytesPerMegabyte = 1e6;

    /// <summary>Writes one line to standard error.</summary>
    public static void Report(TextCatalog texts)
    {
        using var process = Process.GetCurrentProcess();
        var seconds = (DateTime.Now - process.StartTime).TotalSeconds;
        var culture = texts.Language.Culture;
        Console.Error.WriteLine(texts.Label(
            "Run_Time",
            ("seconds", seconds.ToString("0.00", culture)),
            ("megabytes", (process.PeakWorkingSet64 / BytesPerMegabyte).ToString("0", culture))));
    }
}
