using GenomeTriage.Knowledge.Tests.Packs;

namespace GenomeTriage.Knowledge.Tests.Building;

/// <summary>
/// A folder with a few rows of every official file, written for these tests: two diseases that are one diagnosis, a
/// third that is not, three genes, two variants. The files are plain text; the builder tells gzip by its first bytes.
/// </summary>
internal sealed class SmallSources : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public SmallSources()
    {
        foreach (var (name, text) in SmallSourceTexts.All) Write(name, text);
    }

    public string Path => _folder.Path;

    public void Write(string name, string text)
    {
        var path = System.IO.Path.Combine(Path, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    public void Delete(string name) => File.Delete(System.IO.Path.Combine(Path, name));

    public void Dispose() => _folder.Dispose();
}

/// <summary>A folder that is gone when the test is over.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("genometriage-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
