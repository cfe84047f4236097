using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using GenomeTriage.Exchange.Cases;
using GenomeTriage.Exchange.Phenopackets;
using GenomeTriage.Knowledge.Diseases;
using GenomeTriage.Knowledge.Ontology;
using GenomeTriage.Phenotype.Fitting;

namespace GenomeTriage.PhenotypeFitting;

/// <summary>The solved patients that the numbers are fitted on: of kind <c>clean</c>, and, to tell when no candidate is right, <c>new</c>.</summary>
internal static class TrainingCases
{
    private const string Described = "clean";
    private const string Undescribed = "new";

    /// <summary>Reads phenopackets, one a line, gzip. Terms that the pack's HPO does not know are left out.</summary>
    public static List<SolvedPicture> Read(string path, string manifest, HpoOntology ontology)
    {
        var kinds = File.ReadLines(manifest).Select(line => line.Split('\t')).ToDictionary(fields => fields[0], fields => fields[1], StringComparer.Ordinal);
        using var lines = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        var cases = new List<SolvedPicture>();
        while (lines.ReadLine() is { } line)
        {
            var json = Encoding.UTF8.GetBytes(line);
            var answer = AnswerKey.Read(json, path);
            if (kinds[answer.CaseId] is not (Described or Undescribed) || !DiseaseId.TryParse(answer.Disease, out var diagnosis)) continue;
            var picture = PictureReader.Read(PhenopacketReader.Read(json, path), path, ontology, []);
            cases.Add(new SolvedPicture(picture, diagnosis, kinds[answer.CaseId] == Described));
        }

        return cases;
    }

    /// <summary>SHA-256 of a file, lower-case hexadecimal.</summary>
    public static string Fingerprint(string path)
    {
        using var file = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(file));
    }
}
