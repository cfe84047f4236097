using System.Diagnostics;
using System.Globalization;

namespace GenomeTriage.Limits;

/// <summary>Runs the built program and watches its peak resident memory as the kernel counts it (Linux).</summary>
internal static class MeasuredProcess
{
    private const double BytesPerKibibyte = 1024;
    private const double BytesPerMegabyte = 1e6;

    /// <exception cref="InvalidOperationException">The program ended with another exit code than 0.</exception>
    public static Measurement Run(string program, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        var peak = 0.0;
        while (!process.WaitForExit(TimeSpan.FromMilliseconds(5))) peak = Math.Max(peak, PeakOf(process.Id));
        var seconds = watch.Elapsed.TotalSeconds;
        _ = output.Result;
        return process.ExitCode == 0 ? new Measurement(seconds, peak) : throw new InvalidOperationException($"{program} ended with {process.ExitCode}: {error.Result}");
    }

    /// <summary>VmHWM of a process in megabytes; 0 once it has ended.</summary>
    public static double PeakOf(int process)
    {
        try
        {
            var line = File.ReadLines($"/proc/{process}/status").FirstOrDefault(text => text.StartsWith("VmHWM:", StringComparison.Ordinal));
            return line is null ? 0 : double.Parse(line.AsSpan(6).TrimEnd("kB").Trim(), CultureInfo.InvariantCulture) * BytesPerKibibyte / BytesPerMegabyte;
        }
        catch (IOException)
        {
            return 0;
        }
    }
}
