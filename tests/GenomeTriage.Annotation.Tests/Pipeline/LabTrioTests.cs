using System.Text;
using GenomeTriage.Annotation.Consequences;
using GenomeTriage.Annotation.Frequencies;
using GenomeTriage.Annotation.Genes;
using GenomeTriage.Annotation.Pipeline;
using GenomeTriage.Annotation.Transcripts;
using GenomeTriage.Genome.Positions;
using GenomeTriage.Genome.Variants;
using GenomeTriage.Knowledge.Packs;
using GenomeTriage.Testing;
using GenomeTriage.Vcf.Reading;

namespace GenomeTriage.Annotation.Tests.Pipeline;

/// <summary>Records of a Swedish lab's file (VEP and SnpEff both), against what its columns say when read by eye.</summary>
[Trait("data", "shared")]
public sealed class LabTrioTests
{
    [Fact]
    public async Task Annotate_RecordsReadByEye_Agree()
    {
        using var pack = KnowledgePack.Open(Path.Combine(SharedData.RepositoryRoot, "models", "knowledge", KnowledgePack.DefaultFileName));
        var annotated = await AnnotateAsync(pack);
        var pole = annotated["12:133257837"];
        Assert.Equal(("POLE", "ENST00000320574", "missense_variant", "c.91G>T", "p.Ala31Ser", true), Worst(pole));
        Assert.Equal((0.012, 0.0331, "EXACAF"), (pole.Frequency.Overall, pole.Frequency.PopMax, pole.Frequency.Source));
        Assert.Equal((11, 11.47, FilterStatus.Pass), (pole.Local!.Value.Observations, pole.Scores!.CaddPhred, pole.Filter.Status));

        var pot1 = annotated["7:124499002"];
        Assert.Equal(("POT1", "ENST00000357628", "splice_region_variant&intron_variant", "c.702+8_702+9delATinsTG", null, true), Worst(pot1));
        Assert.Equal((FrequencyState.AbsentFromSource, 246), (pot1.Frequency.State, pot1.Local!.Value.Observations));

        var senp3 = annotated["17:7470283"];
        Assert.Equal(("SENP3", "ENST00000321337", "frameshift_variant&splice_region_variant", "c.1305delC", "p.Gly436ValfsTer5", true), Worst(senp3));
        Assert.Equal(FilterStatus.Failed, senp3.Filter.Status);
        Assert.Equal("IndelGap", senp3.Filter.Names);

        // The pack knows the gene although GRCh37's file lists no MANE transcript of it.
        Assert.Equal(("PCYT1A", "ENST00000441879", "missense_variant", "c.613G>C", "p.Gly205Arg", false), Worst(annotated["3:195941118"]));
        Assert.All(annotated.Values, one => Assert.All(one.Consequences, consequence => Assert.Equal(ConsequenceSource.Vep, consequence.Source)));
    }

    private static (string, string?, string, string?, string?, bool) Worst(AnnotatedVariant annotated)
    {
        var worst = annotated.Consequences[0];
        Assert.True(worst.GeneIndex >= 0);
        return (worst.GeneSymbol, worst.TranscriptId, worst.Terms.ToString(), worst.HgvsC, worst.HgvsP, worst.IsMane);
    }

    private static async Task<Dictionary<string, AnnotatedVariant>> AnnotateAsync(KnowledgePack pack)
    {
        var transcripts = Enumerable.Range(1, Contig.Count).SelectMany(ordinal => pack.Transcripts.On(new Contig((byte)ordinal))).ToList();
        var genes = new GeneResolver(pack.Genes, transcripts);
        var sources = new AnnotationSources { GeneModel = new GeneModel(transcripts, genes.FindGene), Genes = genes };
        await using var reader = await VcfReader.OpenAsync(SharedData.PathOf("vcf/families/lab_trio/643594.clinical.vcf.gz"));
        var annotator = new VariantAnnotator(sources, reader.Header);
        var annotated = new Dictionary<string, AnnotatedVariant>(StringComparer.Ordinal);
        while (await reader.ReadAsync())
        {
            var record = reader.Record;
            Assert.True(Contig.TryParse(record.Contig, out var contig));
            annotator.Begin(record);
            var variant = new SmallVariant(contig, record.Position, Encoding.ASCII.GetString(record.Reference), record.Alternates[0].ToString());
            annotated.TryAdd($"{contig.EnsemblName}:{record.Position}", annotator.Annotate(new PlacedAllele(0, variant)));
        }

        Assert.Equal(680, reader.RecordCount);
        return annotated;
    }
}
