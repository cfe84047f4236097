using System.Text;
using GenomeTriage.Vcf.Reading;
using GenomeTriage.Vcf.Records;

namespace GenomeTriage.Vcf.Tests.Fixtures;

/// <summary>Small VCF texts, and readers over them.</summary>
internal static class VcfTextFixture
{
    public const string MetaLines = """
        ##fileformat=VCFv4.3
        ##INFO=<ID=AF,Number=A,Type=Float,Description="Allele frequency">
        ##INFO=<ID=DB,Number=0,Type=Flag,Description="In dbSNP">
        ##INFO=<ID=DP,Number=1,Type=Integer,Description="Depth">
        ##FORMAT=<ID=GT,Number=1,Type=String,Description="Genotype">
        ##FORMAT=<ID=AD,Number=R,Type=Integer,Description="Reads of each allele">
        ##FILTER=<ID=q10,Description="Quality below 10">
        ##contig=<ID=chr1,length=248956422,assembly=GRCh38>
        ##contig=<ID=chr2,length=242193529>

        """;

    public const string TwoSamples = "#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\tchild\tmother\n";

    public const string NoSamples = "#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\n";

    public static MemoryStream Stream(string text) => new(Encoding.UTF8.GetBytes(text));

    public static ValueTask<VcfReader> OpenAsync(string text) =>
        VcfReader.OpenAsync(Stream(text), new VcfReaderOptions { FileName = "test.vcf" });

    /// <summary>The one record of a file with two samples, of which the line is given.</summary>
    public static async Task<VcfRecord> RecordAsync(string line)
    {
        await using var reader = await OpenAsync(MetaLines + TwoSamples + line + "\n");
        Assert.True(await reader.ReadAsync());
        return reader.Record.Copy();
    }

    /// <summary>The one record of a file without samples.</summary>
    public static async Task<VcfRecord> SiteAsync(string alt, string info, string reference = "A", int position = 100)
    {
        await using var reader = await OpenAsync(MetaLines + NoSamples + $"chr1\t{position}\t.\t{reference}\t{alt}\t.\t.\t{info}\n");
        Assert.True(await reader.ReadAsync());
        return reader.Record.Copy();
    }

    public static string Text(ReadOnlySpan<byte> bytes) => Encoding.UTF8.GetString(bytes);
}
