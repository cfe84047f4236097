using System.Formats.Tar;
using System.IO.Compression;
using GenomeTriage.Testing;

namespace GenomeTriage.Vcf.Tests.Fixtures;

/// <summary>The files of the EBI vcf-validator's test suite, in the shared data.</summary>
internal static class ValidatorSuite
{
    public static readonly string[] Versions = ["v4.1", "v4.2", "v4.3"];

    /// <summary>The files that must pass, or those that must fail, of a version: name and bytes.</summary>
    public static List<(string Name, byte[] Bytes)> Read(string version, string kind)
    {
        using var file = File.OpenRead(SharedData.PathOf($"vcf/validator/{version}/{kind}.tar.gz"));
        using var tar = new TarReader(new GZipStream(file, CompressionMode.Decompress));
        var files = new List<(string, byte[])>();
        while (tar.GetNextEntry() is { } entry)
        {
            if (entry.DataStream is null || !entry.Name.EndsWith(".vcf", StringComparison.Ordinal)) continue;
            files.Add((Path.GetFileName(entry.Name), Bytes.ReadAll(entry.DataStream)));
        }

        return files;
    }
}
