using GenomeTriage.Knowledge.Packs;

namespace GenomeTriage.Knowledge.Building;

/// <summary>What every step of a build shares.</summary>
internal sealed class BuildContext(string sourceFolder)
{
    public SourceFolder Sources { get; } = new(sourceFolder);

    public BuildReport Report { get; } = new();

    public PackWriter Pack { get; } = new();

    public SortedDictionary<string, int> Counts { get; } = new(StringComparer.Ordinal);

    public PackManifest ToManifest() => new(Sources.Describe(), Counts, Report.Notes);
}
