using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace GenomeTriage.Review.Load;

/// <summary><c>genometriage serve --data</c> over an empty folder, as a process of its own.</summary>
internal sealed partial class RoomProcess : IAsyncDisposable
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "genometriage.dll");

    private readonly Process _process;
    private readonly string _folder;

    private RoomProcess(Process process, string folder, Uri pages, string code) => (_process, _folder, Pages, FirstCode) = (process, folder, pages, code);

    /// <summary>Where the pages are.</summary>
    public Uri Pages { get; }

    /// <summary>The one-time code of the first start.</summary>
    public string FirstCode { get; }

    public static async Task<RoomProcess> StartAsync()
    {
        var folder = Directory.CreateTempSubdirectory("genometriage-load-").FullName;
        var process = Process.Start(new ProcessStartInfo("dotnet", [Program, "serve", "--lang", "en", "--port", "0", "--http-port", "0", "--data", folder])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var code = new TaskCompletionSource<string>();
        process.ErrorDataReceived += (_, line) =>
        {
            if (Code().Match(line.Data ?? "") is { Success: true } match) code.TrySetResult(match.Value);
        };
        process.BeginErrorReadLine();
        await process.StandardOutput.ReadLineAsync();
        var pages = await process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The server did not start.");
        return new RoomProcess(process, folder, new Uri(pages), await code.Task);
    }

    /// <summary>Processor time of the server so far, of all its threads.</summary>
    public TimeSpan ProcessorTime()
    {
        _process.Refresh();
        return _process.TotalProcessorTime;
    }

    /// <summary>The most resident memory so far, in MB.</summary>
    public double PeakMegabytes()
    {
        var line = File.ReadLines($"/proc/{_process.Id.ToString(CultureInfo.InvariantCulture)}/status").First(one => one.StartsWith("VmHWM", StringComparison.Ordinal));
        return double.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) / 1024;
    }

    /// <summary>What <c>audit verify</c> says of the store.</summary>
    public async Task<string> VerifyAuditAsync()
    {
        using var verify = Process.Start(new ProcessStartInfo("dotnet", [Program, "audit", "verify", "--lang", "en", "--data", _folder]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var said = await verify.StandardOutput.ReadToEndAsync();
        await verify.WaitForExitAsync();
        return $"exit {verify.ExitCode.ToString(CultureInfo.InvariantCulture)} {said.Trim().ReplaceLineEndings(" ")}";
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [GeneratedRegex("[A-Z2-9]{4}(-[A-Z2-9]{4}){3}", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Code();
}
