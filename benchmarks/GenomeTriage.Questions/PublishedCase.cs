using System.IO.Compression;
using System.Text.Json;
using GenomeTriage.Knowledge.Diseases;
using GenomeTriage.Knowledge.Ontology;

namespace GenomeTriage.Questions;

/// <summary>A published patient: the signs observed and excluded and the diagnosis.</summary>
/// <param name="Id">The name of the case.</param>
/// <param name="Observed">Live phenotypic signs, ascending, each once.</param>
/// <param name="Excluded">The same of what was excluded.</param>
/// <param name="Diagnosis">The solved diagnosis.</param>
internal sealed record PublishedCase(string Id, IReadOnlyList<HpoTermId> Observed, IReadOnlyList<HpoTermId> Excluded, DiseaseId Diagnosis)
{
    /// <summary>The cases of a file of phenopackets, one a line, gzip.</summary>
    public static IEnumerable<PublishedCase> Read(string path, HpoOntology ontology)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
        {
            using var packet = JsonDocument.Parse(line);
            var root = packet.RootElement;
            if (Diagnosed(root) is not { } diagnosis) continue;
            yield return new PublishedCase(
                root.GetProperty("id").GetString()!, Signs(root, ontology, areExcluded: false), Signs(root, ontology, areExcluded: true), diagnosis);
        }
    }

    private static DiseaseId? Diagnosed(JsonElement packet)
    {
        var id = packet.GetProperty("interpretations")[0].GetProperty("diagnosis").GetProperty("disease").GetProperty("id").GetString();
        return DiseaseId.TryParse(id, out var diagnosis) ? diagnosis : null;
    }

    private static HpoTermId[] Signs(JsonElement packet, HpoOntology ontology, bool areExcluded)
    {
        if (!packet.TryGetProperty("phenotypicFeatures", out var features)) return [];
        return [.. features.EnumerateArray()
            .Where(feature => (feature.TryGetProperty("excluded", out var excluded) && excluded.GetBoolean()) == areExcluded)
            .Select(feature => HpoTermId.Parse(feature.GetProperty("type").GetProperty("id").GetString()))
            .Select(id => ontology.TryFind(id, out var lookup) ? lookup.Index : -1)
            .Where(index => index >= 0 && ontology.IsA(index, ontology.PhenotypicAbnormality))
            .Select(ontology.IdOf).Distinct().Order()];
    }
}
