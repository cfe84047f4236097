using System.Diagnostics;
using GenomeTriage.Client;
using Grpc.Net.Client;

namespace GenomeTriage.Service.Load;

/// <summary><c>genometriage serve</c> as a process of its own.</summary>
internal sealed class ServerProcess : IAsyncDisposable
{
    private readonly Process _process;
    private readonly string _address;
    private readonly ProcessMemory _memory;

    private ServerProcess(Process process, string address) => (_process, _address, _memory) = (process, address, new ProcessMemory(process.Id));

    public static async Task<ServerProcess> StartAsync()
    {
        var process = Process.Start(new ProcessStartInfo("dotnet", [CommandLineRun.Program, "serve", "--port", "0", "--http-port", "0"])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        return new ServerProcess(process, await process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The server did not start."));
    }

    /// <summary>A connection of its own.</summary>
    public GrpcChannel Connect() => Connection.Open(new ConnectionOptions { Server = _address });

    /// <summary>The most resident memory so far, in MB.</summary>
    public double PeakMegabytes()
    {
        _memory.Look();
        return _memory.PeakMegabytes;
    }

    /// <summary>Resident memory now, in MB.</summary>
    public double Megabytes() => _memory.Megabytes;

    public async ValueTask DisposeAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }
}
