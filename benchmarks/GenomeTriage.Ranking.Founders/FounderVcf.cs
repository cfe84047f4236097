using System.IO.Compression;
using System.Text;

namespace GenomeTriage.RankingFounders;

/// <summary>Rewrites a spiked exome so that the patient's own variants are founder alleles of one population.</summary>
internal static class FounderVcf
{
    private const string PopMax = "gnomAD_AF_popmax";
    private const string FounderFrequency = "0.01";
    private const int InfoColumn = 7;

    /// <summary>Copies a VCF; records among <paramref name="own"/> (<c>chr1:5:A:C</c>) get the frequency of a founder allele, the overall one stays.</summary>
    /// <returns>How many were rewritten.</returns>
    public static int Rewrite(string source, string target, IReadOnlySet<string> own)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(source), CompressionMode.Decompress));
        using var writer = new StreamWriter(new GZipStream(File.Create(target), CompressionLevel.Fastest), new UTF8Encoding(false)) { NewLine = "\n" };
        var rewritten = 0;
        while (reader.ReadLine() is { } line)
        {
            var columns = line.StartsWith('#') ? null : line.Split('\t');
            if (columns is null || !own.Contains($"{columns[0]}:{columns[1]}:{columns[3]}:{columns[4]}"))
            {
                writer.WriteLine(line);
                continue;
            }

            columns[InfoColumn] = string.Join(';', columns[InfoColumn].Split(';').Where(field => !field.StartsWith(PopMax + "=", StringComparison.Ordinal))
                .Prepend($"{PopMax}={FounderFrequency}"));
            writer.WriteLine(string.Join('\t', columns));
            rewritten++;
        }

        return rewritten;
    }
}
