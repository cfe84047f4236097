using GenomeTriage.Annotation.Acmg;
using GenomeTriage.Annotation.Consequences;
using GenomeTriage.Annotation.SiteSources;
using GenomeTriage.Genome.Positions;
using GenomeTriage.Genome.Sequences;
using GenomeTriage.Genome.Variants;
using GenomeTriage.Knowledge.Packs;
using GenomeTriage.Testing;

namespace GenomeTriage.Annotation.Tests.Acmg;

/// <summary>
/// Serine 252 of FGFR2 (codon TCG; the gene lies on the reverse strand, so 121,520,162–164 read CGA). ClinVar holds
/// c.755C&gt;G, p.Ser252Trp, as pathogenic without conflict.
/// </summary>
public sealed class KnownVariantTests : IDisposable
{
    private readonly KnowledgePack _pack = KnowledgePack.Open(Path.Combine(SharedData.RepositoryRoot, "models", "knowledge", KnowledgePack.DefaultFileName));

    public void Dispose() => _pack.Dispose();

    [Fact]
    public void Classify_OtherChangeOfAKnownCodon_MeetsPm5()
    {
        var met = Classify("A", new Ser252Codon()).Evidence.Single(one => one.Criterion == AcmgCriterion.PM5);
        Assert.Equal((AcmgStrength.Moderate, "p.(Ser252Trp)"), (met.Strength, met.Reason.Values[0].Text));
    }

    [Fact]
    public void Classify_TheKnownVariantItself_IsNoEvidenceForItself() =>
        Assert.DoesNotContain(Classify("C", new Ser252Codon()).Evidence, one => one.Criterion is AcmgCriterion.PS1 or AcmgCriterion.PM5);

    [Fact]
    public void Classify_WithoutReference_SaysThatTheCodonIsNotKnown() =>
        Assert.Contains(Classify("A", null).Unknown, one => one.Criterion == AcmgCriterion.PM5 && one.Reason.Code == AcmgReasonCodes.NoReference);

    [Fact]
    public void AcmgGene_OfThePack_KnowsMechanisms()
    {
        Assert.True(_pack.Genes.TryFindSymbol("SCN1A", out var haploinsufficient));
        Assert.True(_pack.Genes.TryFindSymbol("FGFR2", out var activated));
        Assert.True(AcmgGene.Of(_pack, haploinsufficient).IsLossEstablished);
        Assert.False(AcmgGene.Of(_pack, activated).IsOnlyLoss);
        Assert.NotNull(AcmgGene.Of(_pack, activated).Transcript);
    }

    private AcmgAssessment Classify(string alternate, IReferenceSequence? reference)
    {
        Assert.True(_pack.Genes.TryFindSymbol("FGFR2", out var gene));
        var consequence = new GeneConsequence
        {
            GeneSymbol = "FGFR2", Terms = SoTerm.Missense, Source = ConsequenceSource.GeneModel, IsMane = true, CodingPosition = 755, ProteinChange = ProteinChangeState.Known,
        };
        return new AcmgClassifier(new KnownSubstitutions(_pack.ClinVar, []), reference).Classify(new AcmgQuestion
        {
            Variant = new AnnotatedVariant { Variant = new SmallVariant(new Contig(10), 121520163, "G", alternate), Consequences = [consequence] },
            Consequence = consequence,
            Gene = AcmgGene.Of(_pack, gene),
        })!;
    }

    /// <summary>A reference that knows three bases of chromosome 10.</summary>
    private sealed class Ser252Codon : IReferenceSequence
    {
        private const int First = 121520161;

        public IReadOnlyList<ReferenceContig> Contigs { get; } = [new("chr10", 133797422)];

        public int IndexOf(string name) => name == "chr10" ? 0 : -1;

        public void Read(int contig, int start, Span<byte> destination)
        {
            destination.Fill((byte)'N');
            for (var i = 0; i < 3; i++)
            {
                var at = First + i - start;
                if (at >= 0 && at < destination.Length) destination[at] = "CGA"u8[i];
            }
        }
    }
}
