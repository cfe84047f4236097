using System.Diagnostics;
using GenomeTriage.Annotation.Benchmarks.Synthetic;

namespace GenomeTriage.Annotation.Benchmarks.Comparison;

/// <summary>Runs <c>bcftools csq --local-csq</c> on a synthetic genome.</summary>
internal static class Bcftools
{
    /// <summary>Writes its answer to a file in the form that is fastest for it: uncompressed BCF.</summary>
    public static Task RunAsync(SyntheticFiles files, string output, bool asText) => RunAsync(
        "csq", "--local-csq", "-f", files.Fasta, "-g", files.Gff, asText ? "-Ov" : "-Ou", "-o", output, files.Vcf);

    private static async Task RunAsync(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("bcftools", arguments) { UseShellExecute = false, RedirectStandardError = true })
            ?? throw new InvalidOperationException("bcftools does not start");
        var errors = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        if (process.ExitCode != 0) throw new InvalidOperationException(errors);
    }
}
