using GenomeTriage.Knowledge.Packs;

namespace GenomeTriage.Cli.Hosting;

/// <summary>Several packs that are opened and closed together.</summary>
internal sealed class PackList : IDisposable
{
    private readonly List<KnowledgePack> _packs = [];

    /// <exception cref="Genome.Problems.ConfigurationException">One of them cannot be used.</exception>
    public PackList(IEnumerable<string> paths)
    {
        try
        {
            foreach (var path in paths)
                _packs.Add(KnowledgePack.Open(path));
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>The packs, in the order given.</summary>
    public IReadOnlyList<KnowledgePack> Packs => _packs;

    public void Dispose() => _packs.ForEach(pack => pack.Dispose());
}
