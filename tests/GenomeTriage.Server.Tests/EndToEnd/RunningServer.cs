using System.Diagnostics;

namespace GenomeTriage.Server.Tests.EndToEnd;

/// <summary><c>genometriage serve</c> as a process of its own, at free ports.</summary>
internal sealed class RunningServer : IAsyncDisposable
{
    private readonly Process _process;
    private readonly Task<string> _log;

    private RunningServer(Process process, Task<string> log, string authority, string httpAuthority) =>
        (_process, _log, Authority, HttpAuthority) = (process, log, authority, httpAuthority);

    /// <summary>The program, as it lies beside the tests.</summary>
    public static string Program { get; } = Path.Combine(AppContext.BaseDirectory, "genometriage.dll");

    /// <summary>Host and port for gRPC.</summary>
    public string Authority { get; }

    /// <summary>Host and port for HTTP/1.1.</summary>
    public string HttpAuthority { get; }

    public static async Task<RunningServer> StartAsync()
    {
        var process = Process.Start(new ProcessStartInfo("dotnet", [Program, "serve", "--port", "0", "--http-port", "0"])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var log = process.StandardError.ReadToEndAsync();
        return new RunningServer(process, log, await AuthorityAsync(process), await AuthorityAsync(process));
    }

    /// <summary>Ends the process at once, as <c>kill -9</c> does.</summary>
    public void Kill() => _process.Kill();

    /// <summary>Ends the process and gives all that it wrote to standard error.</summary>
    public async Task<string> StopAndReadLogAsync()
    {
        // Politely, so that what is logged last is written too.
        await ProcessRun.OutputOfAsync("kill", ["-TERM", $"{_process.Id}"], AppContext.BaseDirectory);
        return await _log;
    }

    public async ValueTask DisposeAsync()
    {
        Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private static async Task<string> AuthorityAsync(Process process)
    {
        var address = await process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The server did not start.");
        return new Uri(address).Authority;
    }
}
