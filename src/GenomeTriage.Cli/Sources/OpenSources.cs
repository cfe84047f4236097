using System.CommandLine;
using GenomeTriage.Annotation.SiteSources;
using GenomeTriage.Genome.Problems;

namespace GenomeTriage.Cli.Sources;

/// <summary>The sources of the site that a command line names, and what is to be said of them on the day. The clock is read here and nowhere else.</summary>
internal sealed class OpenSources : IDisposable
{
    private readonly DateOnly _today;

    private OpenSources(IReadOnlyList<SiteSource> all, DateOnly today) => (All, _today) = (all, today);

    /// <summary>The sources, in the order given.</summary>
    public IReadOnlyList<SiteSource> All { get; }

    /// <summary>Sources that are old, undated, or far smaller than they were.</summary>
    public IReadOnlyList<Problem> Warnings => [.. All.SelectMany(source => SiteSourceAge.WarningsOf(source, _today))];

    /// <exception cref="ConfigurationException">A source cannot be used.</exception>
    public static OpenSources Open(ParseResult parsed, SourceOptions options)
    {
        var opened = new List<SiteSource>();
        try
        {
            foreach (var path in parsed.GetValue(options.Source) ?? []) opened.Add(SiteSource.Open(path));
            return new OpenSources(opened, parsed.GetValue(options.Today) ?? DateOnly.FromDateTime(DateTime.Now));
        }
        catch
        {
            foreach (var source in opened) source.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        foreach (var source in All) source.Dispose();
    }
}
