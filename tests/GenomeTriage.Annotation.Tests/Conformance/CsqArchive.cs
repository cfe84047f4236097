using System.Formats.Tar;
using System.IO.Compression;
using System.Text.RegularExpressions;
using GenomeTriage.Testing;

namespace GenomeTriage.Annotation.Tests.Conformance;

/// <summary>One run of bcftools csq whose answer the archive holds.</summary>
/// <param name="Name">Slice and file, with the answer's kind.</param>
/// <param name="Vcf">The variants.</param>
/// <param name="Gff">The gene model.</param>
/// <param name="Lines">The answer: POS, REF, ALT and BCSQ, parted by tabs.</param>
/// <param name="IsLocal">Whether each record was told alone (<c>-l</c>).</param>
internal sealed record CsqCase(string Name, string Vcf, string Gff, IReadOnlyList<string> Lines, bool IsLocal);

/// <summary>The slices of reference, gene model and variants with the answers of bcftools csq, unpacked once.</summary>
internal sealed partial class CsqArchive : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("csq").FullName;

    public CsqArchive()
    {
        using var archive = new GZipStream(File.OpenRead(SharedData.PathOf("csq.tar.gz")), CompressionMode.Decompress);
        TarFile.ExtractToDirectory(archive, _folder, overwriteFiles: true);
    }

    /// <summary>All VCFs.</summary>
    public IReadOnlyList<string> Vcfs => [.. Directory.EnumerateFiles(_folder, "*.vcf", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

    /// <summary>All answers: haplotype-aware ones, local ones, and those of a command with its options.</summary>
    public IEnumerable<CsqCase> Cases() => Vcfs.SelectMany(OfVcf).Concat(Directory.EnumerateFiles(_folder, "*.cmd", SearchOption.AllDirectories).Order(StringComparer.Ordinal).SelectMany(OfCommands));

    /// <summary>The path of a file of a slice.</summary>
    public string PathOf(string name) => Path.Combine(_folder, name);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static IEnumerable<CsqCase> OfVcf(string vcf)
    {
        var (folder, name) = (Path.GetDirectoryName(vcf)!, Path.GetFileNameWithoutExtension(vcf));
        var gff = Path.Combine(folder, Path.GetFileName(folder) + ".gff");
        if (!File.Exists(gff)) gff = Directory.EnumerateFiles(folder, "*.gff").First();
        foreach (var (extension, isLocal) in new[] { (".txt", false), (".txt-l", true) })
        {
            var answers = Path.ChangeExtension(vcf, extension);
            if (File.Exists(answers)) yield return new CsqCase($"{Path.GetFileName(folder)}/{name}{extension}", vcf, gff, File.ReadAllLines(answers), isLocal);
        }
    }

    // Commands stand one a line with "echo" between them; their answers are parted by empty lines.
    private static IEnumerable<CsqCase> OfCommands(string file)
    {
        var folder = Path.GetDirectoryName(file)!;
        var answers = File.ReadAllText(file + ".out").Split("\n\n");
        var at = 0;
        foreach (var line in File.ReadLines(file))
        {
            var command = Command().Match(line);
            if (!command.Success) continue;
            var lines = answers[at++].Split('\n', StringSplitOptions.RemoveEmptyEntries);
            var isPerRecord = line.Contains(@"%POS\t%REF\t%ALT\t%BCSQ", StringComparison.Ordinal);
            if (!isPerRecord) continue;
            var vcf = Path.Combine(folder, command.Groups["vcf"].Value);
            var name = $"{Path.GetFileName(folder)}/{Path.GetFileName(file)}#{at} {command.Groups["vcf"].Value}";
            yield return new CsqCase(name, vcf, Path.Combine(folder, command.Groups["gff"].Value), lines, line.Contains(" -lb ", StringComparison.Ordinal));
        }
    }

    [GeneratedRegex(@"-g (?<gff>\S+)\s+(?<vcf>\S+\.vcf)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Command();
}
