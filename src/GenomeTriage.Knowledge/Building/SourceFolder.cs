using GenomeTriage.Knowledge.Packs;
using GenomeTriage.Knowledge.Sources;
using GenomeTriage.Knowledge.Sources.Reading;

namespace GenomeTriage.Knowledge.Building;

/// <summary>The folder of official files; remembers which of them were read.</summary>
internal sealed class SourceFolder(string path)
{
    private readonly SortedDictionary<string, (SourceDefinition Definition, SourceFile File)> _opened = new(StringComparer.Ordinal);

    public SourceFile Open(SourceDefinition definition)
    {
        var file = SourceFile.Open(path, definition.File);
        _opened.Add(definition.Key, (definition, file));
        return file;
    }

    /// <summary>The files read so far, in ascending order of key.</summary>
    public IReadOnlyList<SourceInfo> Describe() => [.. _opened.Values.Select(opened => Describe(opened.Definition, opened.File))];

    private static SourceInfo Describe(SourceDefinition definition, SourceFile file) => new(
        definition.Key, definition.Title, definition.File, file.Version ?? definition.Version, definition.Date, file.Count, file.Sha256,
        definition.Terms.Licence, definition.Terms.Attribution, definition.IsOutdated, definition.IsOfficial);
}
