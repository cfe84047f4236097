using System.Diagnostics;

namespace GenomeTriage.Server.Tests.EndToEnd;

/// <summary><c>genometriage serve</c> as a process of its own, at a free port.</summary>
internal sealed class RunningServer : IAsyncDisposable
{
    private readonly Process _process;

    private RunningServer(Process process, string authority) => (_process, Authority) = (process, authority);

    /// <summary>The program, as it lies beside the tests.</summary>
    public static string Program { get; } = Path.Combine(AppContext.BaseDirectory, "genometriage.dll");

    /// <summary>Host and port for gRPC.</summary>
    public string Authority { get; }

    /// <summary>Ends the process at once, as <c>kill -9</c> does.</summary>
    public void Kill() => _process.Kill();

    public static async Task<RunningServer> StartAsync()
    {
        var process = Process.Start(new ProcessStartInfo("dotnet", [Program, "serve", "--port", "0", "--http-port", "0"])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
        })!;
        var address = await process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The server did not start.");
        return new RunningServer(process, new Uri(address).Authority);
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }
}
