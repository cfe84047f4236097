using System.Collections.Concurrent;
using GenomeTriage.Knowledge.Differences;
using GenomeTriage.Knowledge.Packs;

namespace GenomeTriage.Server.Lookups;

/// <summary>The packs that the server has open: the one that ranks, and earlier ones to compare it with.</summary>
/// <param name="current">The pack that ranks.</param>
/// <param name="earlier">The others.</param>
public sealed class PackShelf(KnowledgePack current, params IReadOnlyList<KnowledgePack> earlier)
{
    private readonly ConcurrentDictionary<(string Earlier, string Later), Lazy<PackDifference>> _differences = new();

    /// <summary>The pack that ranks.</summary>
    public KnowledgePack Current => current;

    /// <summary>Hashes of the others, ascending.</summary>
    public IEnumerable<string> EarlierHashes => earlier.Select(pack => pack.Sha256).Order(StringComparer.Ordinal);

    /// <summary>The pack of a hash; <c>null</c> where it is not open.</summary>
    public KnowledgePack? Find(string sha256) => earlier.Prepend(current).FirstOrDefault(pack => pack.Sha256 == sha256);

    /// <summary>How two packs of the shelf differ; worked out once.</summary>
    public PackDifference Difference(KnowledgePack one, KnowledgePack other) =>
        _differences.GetOrAdd((one.Sha256, other.Sha256), _ => new(() => PackDifference.Of(one, other))).Value;
}
