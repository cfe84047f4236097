using System.Diagnostics;
using GenomeTriage.Annotation.Benchmarks.Synthetic;

namespace GenomeTriage.Annotation.Benchmarks.Frequencies;

/// <summary>Runs <c>vcfanno</c> on two threads with a sites file, and what it needs for that.</summary>
internal static class Vcfanno
{
    /// <summary>Names of the fields that it writes.</summary>
    public static readonly string[] Names = ["site_af", "site_af_popmax", "site_nhomalt"];

    /// <summary>Makes the index of the sites file, and the settings.</summary>
    public static async Task PrepareAsync(SiteFiles files)
    {
        await RunAsync("tabix", null, "-f", "-p", "vcf", files.Sites);
        var names = string.Join(", ", Names.Select(name => $"\"{name}\""));
        await File.WriteAllTextAsync(files.Settings, $"""
            [[annotation]]
            file = "{files.Sites}"
            fields = ["AF", "AF_popmax", "nhomalt"]
            names = [{names}]
            ops = ["self", "self", "self"]

            """);
    }

    /// <summary>Annotates; the answer goes to <paramref name="output"/>.</summary>
    public static Task RunAsync(SyntheticFiles genome, SiteFiles files, string output) => RunAsync("vcfanno", output, "-p", "2", files.Settings, genome.Vcf);

    private static async Task RunAsync(string program, string? output, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })
            ?? throw new InvalidOperationException($"{program} does not start");
        var errors = process.StandardError.ReadToEndAsync();
        await using (var target = output is null ? Stream.Null : File.Create(output)) await process.StandardOutput.BaseStream.CopyToAsync(target);
        await process.WaitForExitAsync();
        if (process.ExitCode != 0) throw new InvalidOperationException(await errors);
    }
}
