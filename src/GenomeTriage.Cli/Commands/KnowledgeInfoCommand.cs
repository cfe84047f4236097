using System.CommandLine;
using System.Globalization;
using GenomeTriage.Cli.Hosting;
using GenomeTriage.Knowledge.Packs;

namespace GenomeTriage.Cli.Commands;

/// <summary><c>genometriage knowledge info</c>: the sources of a pack, one a line, with all that their licences ask to be shown.</summary>
internal static class KnowledgeInfoCommand
{
    public static Command Create()
    {
        var pack = KnowledgeCommand.PackOption();
        var notes = new Option<bool>("--notes") { Description = "Also what the build changed, united or left out." };
        var command = new Command("info", "Show each source with version, date, count, SHA-256, licence and attribution.") { pack, notes };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(pack), parsed.GetValue(notes)));
        return command;
    }

    private static int Run(string path, bool withNotes)
    {
        using var pack = KnowledgePack.Open(path);
        Write("pack", pack.Sha256, pack.Length);
        Write("source", "title", "version", "date", "count", "sha256", "licence", "attribution", "marks");
        foreach (var source in pack.Manifest.Sources)
            Write(source.Key, source.Title, source.Version ?? "-", source.Date ?? "-", source.Count, source.Sha256, source.Licence, source.Attribution, Marks(source));
        Write("holds", "count");
        foreach (var (name, count) in pack.Manifest.Counts) Write(name, count);
        if (withNotes) WriteNotes(pack.Manifest);
        return ExitCode.Done;
    }

    private static void WriteNotes(PackManifest manifest)
    {
        Write("source", "note", "count", "examples");
        foreach (var note in manifest.Notes) Write(note.Source, note.Code, note.Count, string.Join(" | ", note.Examples));
    }

    private static string Marks(SourceInfo source) =>
        (source.IsOutdated, source.IsOfficial) switch
        {
            (true, true) => "outdated",
            (true, false) => "outdated,not-official",
            (false, false) => "not-official",
            _ => "-",
        };

    private static void Write(params object[] fields) =>
        Console.WriteLine(string.Join('\t', fields.Select(field => Convert.ToString(field, CultureInfo.InvariantCulture))));
}
