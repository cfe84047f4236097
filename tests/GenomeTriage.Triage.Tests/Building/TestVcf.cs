using System.Text;
using GenomeTriage.Vcf.Reading;

namespace GenomeTriage.Triage.Tests.Building;

/// <summary>Small VCFs in memory.</summary>
internal static class TestVcf
{
    public static string Text(string headerLines, IReadOnlyList<string> samples, params string[] records) =>
        $"##fileformat=VCFv4.2\n{headerLines}\n#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\t{string.Join('\t', samples)}\n"
        + string.Concat(records.Select(record => record + "\n"));

    public static async Task<VcfReader> OpenAsync(string headerLines, IReadOnlyList<string> samples, params string[] records) =>
        await VcfReader.OpenAsync(new MemoryStream(Encoding.UTF8.GetBytes(Text(headerLines, samples, records))));
}
