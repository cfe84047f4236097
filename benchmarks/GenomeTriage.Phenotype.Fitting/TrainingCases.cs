using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using GenomeTriage.Exchange.Cases;
using GenomeTriage.Exchange.Phenopackets;
using GenomeTriage.Knowledge.Diseases;
using GenomeTriage.Knowledge.Ontology;
using GenomeTriage.Phenotype.Fitting;

namespace GenomeTriage.PhenotypeFitting;

/// <summary>The solved patients that the numbers are fitted on: of kind <c>clean</c>, with three observed terms or more.</summary>
internal static class TrainingCases
{
    private const string Kind = "clean";
    private const int LeastTerms = 3;

    /// <summary>Reads phenopackets, one a line, gzip. Terms that the pack's HPO does not know are left out.</summary>
    public static List<SolvedPicture> Read(string path, string manifest, HpoOntology ontology)
    {
        var kept = File.ReadLines(manifest).Select(line => line.Split('\t')).Where(fields => fields[1] == Kind).Select(fields => fields[0]).ToHashSet(StringComparer.Ordinal);
        using var lines = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        var cases = new List<SolvedPicture>();
        while (lines.ReadLine() is { } line)
        {
            var json = Encoding.UTF8.GetBytes(line);
            var answer = AnswerKey.Read(json, path);
            if (!kept.Contains(answer.CaseId) || !DiseaseId.TryParse(answer.Disease, out var diagnosis)) continue;
            var picture = PictureReader.Read(PhenopacketReader.Read(json, path), path, ontology, []);
            if (picture.Observed.Count >= LeastTerms) cases.Add(new SolvedPicture(picture, diagnosis));
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
