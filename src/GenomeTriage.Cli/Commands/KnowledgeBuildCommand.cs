using System.CommandLine;
using System.Globalization;
using GenomeTriage.Cli.Hosting;
using GenomeTriage.Knowledge.Building;

namespace GenomeTriage.Cli.Commands;

/// <summary><c>genometriage knowledge build</c>: compiles the official files into one pack and prints what was changed or left out.</summary>
internal static class KnowledgeBuildCommand
{
    public static Command Create()
    {
        var from = new Option<DirectoryInfo>("--from") { Description = "The folder of official files.", Required = true };
        var to = new Option<string>("--out") { Description = "Where the pack goes.", Required = true };
        var command = new Command("build", "Compile the official files into one pack.") { from, to };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(from).FullName, parsed.GetRequiredValue(to)));
        return command;
    }

    private static int Run(string from, string to)
    {
        var report = KnowledgeBuilder.Build(from, to);
        Console.WriteLine("source\tnote\tcount\texamples");
        foreach (var note in report.Notes)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{note.Source}\t{note.Code}\t{note.Count}\t{string.Join(" | ", note.Examples)}"));
        return ExitCode.Done;
    }
}
