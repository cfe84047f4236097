using GenomeTriage.Testing;
using GenomeTriage.Vcf.Reading;

namespace GenomeTriage.Vcf.Tests.Reading;

/// <summary>What real callers write is read to the last record.</summary>
[Trait("data", "shared")]
public sealed class RealFilesTests
{
    /// <summary>Every VCF of the shared data except the validator's, with its records as counted by <c>grep -vc '^#'</c>.</summary>
    public static TheoryData<string, int> Files() => new()
    {
        { "1000G_p3_10k_chr22_b37.vcf.gz", 9750 },
        { "NA12878_platinum_hg38_chr21.vcf.gz", 65370 },
        { "bcftools_split-vep.vcf", 802 },
        { "callers/seqvars_ingest_Case_1.vcf", 62 },
        { "callers/seqvars_ingest_NA12878_dragen.vcf", 129 },
        { "callers/seqvars_ingest_clair3_glnexus.vcf", 10 },
        { "callers/seqvars_ingest_example_dragen.07.021.624.3.10.4.vcf", 2 },
        { "callers/seqvars_ingest_example_dragen.07.021.624.3.10.9.vcf", 2 },
        { "callers/seqvars_ingest_example_gatk_hc.3.7-0.vcf", 2 },
        { "callers/seqvars_ingest_example_gatk_hc.4.4.0.0.vcf", 2 },
        { "callers/strucvars_ingest_delly2-min.vcf", 2 },
        { "callers/strucvars_ingest_dragen-cnv-min.vcf", 1 },
        { "callers/strucvars_ingest_dragen-sv-min.vcf", 1 },
        { "callers/strucvars_ingest_gcnv-min.vcf", 1 },
        { "callers/strucvars_ingest_manta-min.vcf", 1 },
        { "callers/strucvars_ingest_melt-min.vcf", 3 },
        { "callers/strucvars_ingest_popdel-min.vcf", 1 },
        { "callers/strucvars_ingest_sniffles2-min.vcf", 5 },
        { "exomes/HG03709_annotated_exome_hg19.vcf.gz", 14917 },
        { "exomes/pfeiffer_exome_hg19.vcf.gz", 37709 },
        { "families/comphet.csq.vcf", 4 },
        { "families/giab_trio_b37_chr1.vcf.gz", 9940 },
        { "families/lab_trio/643594.clinical.SV.vcf.gz", 19 },
        { "families/lab_trio/643594.clinical.mei.vcf.gz", 252 },
        { "families/lab_trio/643594.clinical.str.stranger.vcf.gz", 80 },
        { "families/lab_trio/643594.clinical.vcf.gz", 680 },
        { "families/lab_trio/NIST.trgt.stranger.vcf.gz", 70 },
        { "families/quartet_annotated_b37.vcf.gz", 17243 },
        { "gnomad_sites_b37_slice.vcf.gz", 2 },
        { "gvcf/NA12878_chr22.g.vcf.gz", 15860 },
        { "gvcf/bcftools_gvcfz.vcf", 2595 },
        { "mito/mitomap_confirmed_mutations.vcf.gz", 117 },
        { "mito/mitomap_disease.vcf.gz", 1008 },
        { "mito/mitomap_polymorphisms.vcf.gz", 12541 },
        { "mito/mtdna_plp.vcf", 204 },
        { "str/scout_643594.str.stranger.vcf.gz", 80 },
        { "str/scout_NIST.trgt.stranger.vcf.gz", 70 },
        { "sv/3samples.severalSV.vcf.gz", 128 },
        { "sv/3samples.snvindel.vcf.gz", 117 },
        { "sv/AnnotSV_GRCh38-multiSV.vcf.gz", 6272 },
        { "sv/NA12878_dragen.cnv.vcf.gz", 1394 },
        { "sv/gnomad.v4.0.sv.chr1.vcf.gz", 262 },
        { "sv/gridss_germline.vcf.gz", 519 },
        { "sv/triplesvmerge.vcf.gz", 204 },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public async Task ReadAsync_FileOfARealCaller_ReadsEveryRecordAndGenotype(string name, int records)
    {
        await using var reader = await VcfReader.OpenAsync(SharedData.PathOf($"vcf/{name}"));
        while (await reader.ReadAsync()) Decode(reader);
        Assert.Equal(records, reader.RecordCount);
    }

    [Fact]
    public void Files_OfTheSharedFolder_AreAllListed()
    {
        var root = SharedData.PathOf("vcf");
        var present = Directory.EnumerateFiles(root, "*.vcf*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(root, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);
        Assert.Equal(present, Files().Select(row => row.Data.Item1).Order(StringComparer.Ordinal));
    }

    private static void Decode(VcfReader reader)
    {
        var record = reader.Record;
        Assert.True(record.End >= record.Position);
        _ = record.Quality;
        for (var sample = 0; sample < reader.Header.Samples.Count; sample++) _ = record.GetSample(sample).Genotype.Ploidy;
    }
}
