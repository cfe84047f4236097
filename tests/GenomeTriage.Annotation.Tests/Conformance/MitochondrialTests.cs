using GenomeTriage.Annotation.Effects;
using GenomeTriage.Annotation.Transcripts;
using GenomeTriage.Genome.Positions;
using GenomeTriage.Genome.Sequences.Fasta;
using GenomeTriage.Genome.Transcripts;
using GenomeTriage.Genome.Variants;
using GenomeTriage.Testing;

namespace GenomeTriage.Annotation.Tests.Conformance;

/// <summary>Published mitochondrial mutations with the names the literature gives them.</summary>
[Trait("data", "shared")]
public sealed class MitochondrialTests
{
    [Theory]
    [InlineData(11778, "G", "A", "MT-ND4", "missense_variant", "p.(Arg340His)")]
    [InlineData(3460, "G", "A", "MT-ND1", "missense_variant", "p.(Ala52Thr)")]
    [InlineData(14484, "T", "C", "MT-ND6", "missense_variant", "p.(Met64Val)")]
    [InlineData(8993, "T", "G", "MT-ATP6", "missense_variant", "p.(Leu156Arg)")]
    [InlineData(3243, "A", "G", "MT-TL1", "non_coding_transcript_exon_variant", null)]
    [InlineData(8344, "A", "G", "MT-TK", "non_coding_transcript_exon_variant", null)]
    [InlineData(7445, "A", "G", "MT-CO1", "stop_retained_variant", "p.(Ter514=)")]
    public void Of_PublishedMutation_IsNamedAsPublished(int position, string reference, string alternate, string gene, string term, string? protein)
    {
        using var sequence = FastaReference.Open(SharedData.PathOf("vcf/mito/hg38.chrM.fa"));
        var consequences = new GeneModelConsequences(new GeneModel(MitochondrialGenes.Transcripts, _ => -1), sequence)
            .Of(new SmallVariant(Contig.MT, position, reference, alternate));
        var consequence = Assert.Single(consequences, one => one.GeneSymbol == gene);
        Assert.Equal((term, protein), (consequence.Terms.ToString(), consequence.HgvsP));
        Assert.Equal($"m.{position}{reference}>{alternate}", consequence.HgvsG);
    }

    [Fact]
    public void Transcripts_OfProteins_BeginWithAStartAndReadThrough()
    {
        using var sequence = FastaReference.Open(SharedData.PathOf("vcf/mito/hg38.chrM.fa"));
        var sequences = new TranscriptSequences(sequence);
        var coding = MitochondrialGenes.Transcripts.Where(transcript => transcript.IsCoding).ToList();
        Assert.Equal((13, 37), (coding.Count, MitochondrialGenes.Transcripts.Count));
        foreach (var transcript in coding)
        {
            var map = new TranscriptMap(transcript, -1);
            var code = TranscriptSequences.CodeOf(map);
            var protein = code.TranslateAll(sequences.Of(map));
            Assert.True(code.IsStart(sequences.Of(map)[..3]), transcript.GeneSymbol);
            Assert.Equal(-1, protein.AsSpan(0, protein.Length - 1).IndexOf((byte)'*'));
        }
    }
}
