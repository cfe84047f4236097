using System.Diagnostics;

namespace GenomeTriage.Server.Tests.EndToEnd;

/// <summary>Runs a program to its end.</summary>
internal static class ProcessRun
{
    /// <summary>What the program wrote to standard output; it has to end with 0.</summary>
    public static async Task<string> OutputOfAsync(string program, IReadOnlyList<string> arguments, string folder)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, $"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}: {await errors}");
        return output;
    }
}
