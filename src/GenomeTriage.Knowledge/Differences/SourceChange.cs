using GenomeTriage.Knowledge.Packs;

namespace GenomeTriage.Knowledge.Differences;

/// <summary>A source that is not the same in two packs.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Earlier">As the earlier pack holds it; <c>null</c> where that was built without it.</param>
/// <param name="Later">As the later pack holds it; <c>null</c> where that was built without it.</param>
public sealed record SourceChange(string Key, SourceInfo? Earlier, SourceInfo? Later)
{
    internal static IReadOnlyList<SourceChange> Between(PackManifest earlier, PackManifest later) =>
        [.. earlier.Sources.Concat(later.Sources).Select(source => source.Key)
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .Select(key => new SourceChange(key, earlier.Find(key), later.Find(key)))
            .Where(change => change.Earlier?.Sha256 != change.Later?.Sha256)];
}
