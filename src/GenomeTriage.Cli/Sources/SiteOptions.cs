using System.CommandLine;

namespace GenomeTriage.Cli.Sources;

/// <summary>What a site sets up for all its cases: its reference, the names of its frequency fields, the sources it built, and what ranks.</summary>
internal sealed class SiteOptions
{
    public Option<string?> Reference { get; } = new("--reference") { Description = "FASTA of GRCh38, for amino-acid changes and left-alignment.", HelpName = "FILE" };

    public Option<string?> FrequencyFields { get; } = new("--frequency-fields") { Description = "JSON file that names the site's own frequency fields.", HelpName = "FILE" };

    public SourceOptions Sources { get; } = new();

    public RankerOption Ranker { get; } = new();

    public void AddTo(Command command)
    {
        command.Options.Add(Reference);
        command.Options.Add(FrequencyFields);
        Sources.AddTo(command);
        command.Options.Add(Ranker.Option);
    }
}
