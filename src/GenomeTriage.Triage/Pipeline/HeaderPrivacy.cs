using GenomeTriage.Genome.Privacy;
using GenomeTriage.Genome.Problems;
using GenomeTriage.Vcf.Header;

namespace GenomeTriage.Triage.Pipeline;

/// <summary>Refuses a file whose header or sample names hold a personal identity number; the data columns are not searched.</summary>
public static class HeaderPrivacy
{
    /// <exception cref="InputException">A number was found; the problem names the line, never the number.</exception>
    public static void Check(VcfHeader header, string fileName)
    {
        foreach (var line in header.Lines) PersonalIdentityGuard.Refuse(line.Value, fileName, line.LineNumber, line.Key);
        foreach (var sample in header.Samples) PersonalIdentityGuard.Refuse(sample, fileName, null, "#CHROM");
    }
}
