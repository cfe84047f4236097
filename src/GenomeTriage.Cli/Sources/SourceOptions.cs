using System.CommandLine;

namespace GenomeTriage.Cli.Sources;

/// <summary>The options that name sources of the site.</summary>
internal sealed class SourceOptions
{
    public Option<string[]> Source { get; } = new("--source") { Description = "Source that the site built ('source build'); may be repeated.", HelpName = "FILE" };

    public Option<DateOnly?> Today { get; } = new("--today") { Description = "Day that the age of sources is counted to; default: the day of the clock.", HelpName = "YYYY-MM-DD" };

    public void AddTo(Command command)
    {
        Source.AllowMultipleArgumentsPerToken = false;
        command.Options.Add(Source);
        command.Options.Add(Today);
    }
}
