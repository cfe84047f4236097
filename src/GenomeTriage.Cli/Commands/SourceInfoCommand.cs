using System.CommandLine;
using System.Globalization;
using GenomeTriage.Annotation.SiteSources;
using GenomeTriage.Cli.Hosting;

namespace GenomeTriage.Cli.Commands;

/// <summary><c>genometriage source info</c>: what a source is, and what it was built from.</summary>
internal static class SourceInfoCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "The source." };
        var command = new Command("info", "Show kind, version, date, rows, SHA-256 and the files a source was built from.") { file };
        command.SetAction(parsed => Run(parsed.GetValue(file)!));
        return command;
    }

    private static int Run(string path)
    {
        using var source = SiteSource.Open(path);
        var manifest = source.Manifest;
        Write("kind", manifest.Kind);
        Write("name", manifest.Name);
        Write("version", manifest.Version ?? "-");
        Write("date", manifest.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "-");
        Write("rows", manifest.Rows);
        Write("rows before", manifest.RowsBefore);
        Write("people", manifest.People);
        foreach (var cohort in manifest.Cohorts) Write("cohort", string.Create(CultureInfo.InvariantCulture, $"{cohort.Name}\t{cohort.People}"));
        Write("columns", string.Join(',', manifest.Columns));
        Write("sha256", source.Sha256);
        foreach (var file in manifest.Files) Write("file", $"{file.Name}\t{file.Sha256}");
        return ExitCode.Done;
    }

    private static void Write(string key, object value) => Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{key}\t{value}"));
}
