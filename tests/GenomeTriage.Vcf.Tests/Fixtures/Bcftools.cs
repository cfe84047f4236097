using System.Diagnostics;

namespace GenomeTriage.Vcf.Tests.Fixtures;

/// <summary>bcftools as an independent judge; tests that ask it are skipped where it is not installed.</summary>
internal static class Bcftools
{
    /// <summary>What bcftools writes to its standard output.</summary>
    public static async Task<string> RunAsync(params string[] arguments)
    {
        using var process = Start(arguments);
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, errors);
        return await output;
    }

    private static Process Start(string[] arguments)
    {
        try
        {
            return Process.Start(new ProcessStartInfo("bcftools", arguments) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false })!;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Skip("bcftools is not installed");
            throw;
        }
    }
}
