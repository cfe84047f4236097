using GenomeTriage.Testing;
using GenomeTriage.Vcf.Reading;
using GenomeTriage.Vcf.Tests.Fixtures;
using GenomeTriage.Vcf.Writing;

namespace GenomeTriage.Vcf.Tests.Writing;

/// <summary>What is read and written is what bcftools finds equal to the original.</summary>
[Trait("data", "shared")]
public sealed class RoundTripTests
{
    [Theory]
    [InlineData("families/lab_trio/643594.clinical.vcf.gz")]
    [InlineData("families/giab_trio_b37_chr1.vcf.gz")]
    [InlineData("callers/seqvars_ingest_Case_1.vcf")]
    [InlineData("sv/NA12878_dragen.cnv.vcf.gz")]
    [InlineData("gvcf/NA12878_chr22.g.vcf.gz")]
    [InlineData("str/scout_643594.str.stranger.vcf.gz")]
    public async Task ReadWrite_RealFile_IsEqualForBcftools(string name)
    {
        var original = SharedData.PathOf($"vcf/{name}");
        using var folder = new TemporaryFolder();
        foreach (var format in new[] { VcfOutputFormat.Text, VcfOutputFormat.Bgzf })
        {
            var copy = folder.PathOf($"copy-{format}");
            await using (var reader = await VcfReader.OpenAsync(original))
            await using (var writer = new VcfWriter(File.Create(copy), reader.Header, format))
            {
                while (await reader.ReadAsync()) await writer.WriteAsync(reader.Record);
            }

            Assert.Equal(await Bcftools.RunAsync("view", "--no-version", original), await Bcftools.RunAsync("view", "--no-version", copy));
        }
    }
}
