using System.Globalization;

namespace GenomeTriage.Service.Load;

/// <summary>The memory of another process, as Linux tells it.</summary>
internal sealed class ProcessMemory(int process)
{
    private const double KilobytesPerMegabyte = 1000;

    /// <summary>The most resident memory seen, in MB (10⁶ bytes).</summary>
    public double PeakMegabytes { get; private set; }

    /// <summary>Resident memory now, in MB.</summary>
    public double Megabytes => Read("VmRSS:");

    /// <summary>Looks at the peak; to be called while the process runs.</summary>
    public void Look() => PeakMegabytes = Math.Max(PeakMegabytes, Read("VmHWM:"));

    private double Read(string key)
    {
        try
        {
            var line = File.ReadLines($"/proc/{process}/status").FirstOrDefault(line => line.StartsWith(key, StringComparison.Ordinal));
            var kibibytes = line is null ? 0 : double.Parse(line.AsSpan(key.Length, line.Length - key.Length - " kB".Length), CultureInfo.InvariantCulture);
            return kibibytes * 1.024 / KilobytesPerMegabyte;
        }
        catch (IOException)
        {
            return 0;
        }
    }
}
