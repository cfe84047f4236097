using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using GenomeTriage.Exchange.Cases;
using GenomeTriage.Exchange.Phenopackets;
using GenomeTriage.Knowledge.Diseases;
using GenomeTriage.Knowledge.Ontology;
using GenomeTriage.Phenotype.Fitting;

namespace GenomeTriage.RankingFitting;

/// <summary>A published patient as the phenotype model is fitted on, and what binds it to others.</summary>
internal sealed record PublishedPatient(string Id, SolvedPicture Picture, CaseKeys Keys)
{
    private const int LeastTerms = 3;

    private const string Described = "clean";
    private const string Undescribed = "new";

    /// <summary>Whether the picture is rich enough to fit on: three observed terms.</summary>
    public bool IsTraining => Picture.Picture.Observed.Count >= LeastTerms;

    /// <summary>The patients of kind <c>clean</c>.</summary>
    public static IReadOnlyList<PublishedPatient> Read(string path, string manifest, HpoOntology ontology) =>
        [.. ReadAll(path, manifest, ontology).Where(patient => patient.Picture.IsDescribed)];

    /// <summary>The patients of kinds <c>clean</c> and, to tell when no candidate is right, <c>new</c>.</summary>
    public static IReadOnlyList<PublishedPatient> ReadAll(string path, string manifest, HpoOntology ontology)
    {
        var kinds = File.ReadLines(manifest).Select(line => line.Split('\t')).ToDictionary(fields => fields[0], fields => fields[1], StringComparer.Ordinal);
        using var lines = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        var patients = new List<PublishedPatient>();
        while (lines.ReadLine() is { } line)
        {
            var json = Encoding.UTF8.GetBytes(line);
            var answer = AnswerKey.Read(json, path);
            if (kinds[answer.CaseId] is not (Described or Undescribed) || !DiseaseId.TryParse(answer.Disease, out var diagnosis)) continue;
            var picture = PictureReader.Read(PhenopacketReader.Read(json, path), path, ontology, []);
            patients.Add(new PublishedPatient(
                answer.CaseId, new SolvedPicture(picture, diagnosis, kinds[answer.CaseId] == Described), new CaseKeys(answer.Disease!, answer.Gene ?? "", answer.Publications)));
        }

        return patients;
    }

    /// <summary>SHA-256 of a file, lower-case hexadecimal.</summary>
    public static string Fingerprint(string path)
    {
        using var file = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(file));
    }
}
