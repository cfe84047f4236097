using GenomeTriage.Genome.Positions;
using GenomeTriage.Testing;
using GenomeTriage.Triage.Cases;
using GenomeTriage.Triage.Ledger;
using GenomeTriage.Triage.Pipeline;
using GenomeTriage.Triage.Tests.Building;

namespace GenomeTriage.Triage.Tests.Structural;

/// <summary>Structural variants of real callers, from file to kept evidence: nothing vanishes, and what is known is read.</summary>
[Trait("data", "shared")]
public sealed class RealFileTests
{
    [Theory]
    [InlineData("callers/strucvars_ingest_delly2-min.vcf", "index")]
    [InlineData("callers/strucvars_ingest_dragen-cnv-min.vcf", "SAMPLE")]
    [InlineData("callers/strucvars_ingest_dragen-sv-min.vcf", "SAMPLE")]
    [InlineData("callers/strucvars_ingest_gcnv-min.vcf", "SAMPLE")]
    [InlineData("callers/strucvars_ingest_manta-min.vcf", "SAMPLE")]
    [InlineData("callers/strucvars_ingest_melt-min.vcf", "SAMPLE")]
    [InlineData("callers/strucvars_ingest_popdel-min.vcf", "index")]
    [InlineData("callers/strucvars_ingest_sniffles2-min.vcf", "SAMPLE")]
    [InlineData("sv/3samples.severalSV.vcf.gz", "prob", GenomeAssembly.GRCh38)]
    [InlineData("sv/NA12878_dragen.cnv.vcf.gz", "NA-12878WGSWGS")]
    [InlineData("sv/AnnotSV_GRCh38-multiSV.vcf.gz", "sample1", GenomeAssembly.GRCh38)]
    [InlineData("sv/gridss_germline.vcf.gz", "sampleTest", GenomeAssembly.GRCh37)]
    [InlineData("sv/triplesvmerge.vcf.gz", "sample1", GenomeAssembly.GRCh37)]
    [InlineData("families/lab_trio/643594.clinical.SV.vcf.gz", "ADM1059A1")]
    [InlineData("families/lab_trio/643594.clinical.mei.vcf.gz", "ADM1059A1")]
    public async Task Read_FileOfACaller_TellsOfEveryAllele(string file, string proband, GenomeAssembly assembly = GenomeAssembly.Unknown)
    {
        var reading = await ReadAsync(file, proband, assembly);
        Assert.True(reading.Ledger.Balances);
        var splitting = reading.Ledger.Find(LedgerStageCodes.Splitting)!;
        Assert.True(splitting.In == 0 || splitting.Out > 0, file);
        Assert.Equal(0, splitting.Removed.Where(loss => loss.Reason == LedgerReasonCodes.StructuralAllele).Sum(loss => loss.Count));
    }

    [Fact]
    public async Task Read_DragenCopyNumbersOfAHealthyPerson_KeepsFewLossesInDiseaseGenes()
    {
        var reading = await ReadAsync("sv/NA12878_dragen.cnv.vcf.gz", "NA-12878WGSWGS", GenomeAssembly.Unknown);
        Assert.InRange(reading.Evidence.Variants.Count, 1, 60);
    }

    private static Task<VariantReadingResult> ReadAsync(string file, string proband, GenomeAssembly assembly) => new VariantReading(
        RealEngine.Engine.Knowledge.Pipeline,
        new TriageCase { Id = "case", Picture = new(), Proband = proband, Assembly = assembly },
        new TriageOptions()).ReadAsync(VcfSource.FromFile(SharedData.PathOf("vcf/" + file)), null, CancellationToken.None);
}
