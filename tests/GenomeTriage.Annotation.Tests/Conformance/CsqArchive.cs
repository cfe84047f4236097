using System.Formats.Tar;
using System.IO.Compression;
using GenomeTriage.Testing;

namespace GenomeTriage.Annotation.Tests.Conformance;

/// <summary>The slices of reference, gene model and variants with the answers of bcftools csq, unpacked once.</summary>
internal sealed class CsqArchive : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("csq").FullName;

    public CsqArchive()
    {
        using var archive = new GZipStream(File.OpenRead(SharedData.PathOf("csq.tar.gz")), CompressionMode.Decompress);
        TarFile.ExtractToDirectory(archive, _folder, overwriteFiles: true);
    }

    /// <summary>The VCFs that have an answer file, with that file: the local answers where both kinds exist.</summary>
    public IEnumerable<(string Vcf, string Answers)> Cases()
    {
        foreach (var vcf in Directory.EnumerateFiles(_folder, "*.vcf", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var local = Path.ChangeExtension(vcf, ".txt-l");
            var aware = Path.ChangeExtension(vcf, ".txt");
            if (File.Exists(local)) yield return (vcf, local);
            else if (File.Exists(aware)) yield return (vcf, aware);
        }
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
