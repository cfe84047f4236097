using System.Diagnostics;
using GenomeTriage.Testing;

namespace GenomeTriage.Cli.Tests.Commands;

/// <summary>Runs the built program as a user does: as a process, from the root of the repository.</summary>
internal static class CommandLine
{
    /// <summary>What a run left behind.</summary>
    public sealed record Outcome(int ExitCode, string Output, string Error);

    public static Task<Outcome> RunAsync(params string[] arguments) => RunAsync([], arguments);

    /// <summary>Runs with <paramref name="input"/> as standard input.</summary>
    public static async Task<Outcome> RunAsync(byte[] input, string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = SharedData.RepositoryRoot,
            Environment = { ["LANG"] = "C.UTF-8", ["LC_ALL"] = "C.UTF-8" },
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "genometriage.dll"));
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await WriteAsync(process, input);
        await process.WaitForExitAsync();
        return new Outcome(process.ExitCode, await output, await error);
    }

    // A program that refuses its input need not read it to the end.
    private static async Task WriteAsync(Process process, byte[] input)
    {
        try
        {
            await process.StandardInput.BaseStream.WriteAsync(input);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // The pipe is closed: the verdict is in.
        }
    }
}
