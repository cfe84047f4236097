using System.Text.Json;
using System.Text.Json.Serialization;
using GenomeTriage.Knowledge.Building;

namespace GenomeTriage.Knowledge.Packs;

/// <summary>What a pack was made of.</summary>
/// <param name="Sources">The official files, in ascending order of key.</param>
/// <param name="Counts">How many of each thing the pack holds, by name.</param>
/// <param name="Notes">What the builder changed, united or left out.</param>
public sealed record PackManifest(
    IReadOnlyList<SourceInfo> Sources, SortedDictionary<string, int> Counts, IReadOnlyList<BuildNote> Notes)
{
    internal const string Section = "manifest";

    /// <summary>The source of a key; <c>null</c> where the pack was built without it.</summary>
    public SourceInfo? Find(string key) => Sources.FirstOrDefault(source => source.Key == key);

    internal byte[] ToJson() => JsonSerializer.SerializeToUtf8Bytes(this, ManifestJson.Default.PackManifest);

    internal static PackManifest FromJson(ReadOnlySpan<byte> json) =>
        JsonSerializer.Deserialize(json, ManifestJson.Default.PackManifest) ?? throw new InvalidDataException();
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(PackManifest))]
internal sealed partial class ManifestJson : JsonSerializerContext;
