using System.IO.Compression;
using System.Text.Json;
using GenomeTriage.Knowledge.Diseases;
using GenomeTriage.Knowledge.Ontology;
using GenomeTriage.Phenotype.Fitting;
using GenomeTriage.Phenotype.Pictures;

namespace GenomeTriage.Phenotype.Evaluation;

/// <summary>A published patient: the phenopacket's terms and diagnosis, and what the manifest says of it.</summary>
internal sealed record SolvedCase(string Id, string Kind, SolvedPicture Solved, CaseKeys Keys)
{
    /// <summary>Reads all cases of a JSONL file; terms that the ontology does not know yet are left out.</summary>
    public static List<SolvedCase> Read(string phenopackets, string manifest, HpoOntology ontology)
    {
        var rows = File.ReadLines(manifest).Skip(1).Select(line => line.Split('\t')).ToDictionary(fields => fields[0], StringComparer.Ordinal);
        using var packed = new GZipStream(File.OpenRead(phenopackets), CompressionMode.Decompress);
        using var lines = new StreamReader(packed);
        var cases = new List<SolvedCase>();
        while (lines.ReadLine() is { } line)
        {
            using var packet = JsonDocument.Parse(line);
            var row = rows[packet.RootElement.GetProperty("id").GetString()!];
            var picture = new ClinicalPicture { Observed = Terms(packet, false, ontology), Excluded = Terms(packet, true, ontology) };
            cases.Add(new SolvedCase(
                row[0], row[1], new SolvedPicture(picture, DiseaseId.Parse(row[2])), new CaseKeys(row[2], row[3], row[4].Split(';'))));
        }

        return cases;
    }

    private static HpoTermId[] Terms(JsonDocument packet, bool excluded, HpoOntology ontology) =>
        !packet.RootElement.TryGetProperty("phenotypicFeatures", out var features)
            ? []
            : [.. features.EnumerateArray()
                .Where(feature => (feature.TryGetProperty("excluded", out var mark) && mark.GetBoolean()) == excluded)
                .Select(feature => HpoTermId.Parse(feature.GetProperty("type").GetProperty("id").GetString()))
                .Where(id => ontology.TryFind(id, out _))];
}
