using GenomeTriage.Genome.Positions;
using GenomeTriage.Knowledge.ClinVar;
using GenomeTriage.Knowledge.Genes;
using GenomeTriage.Knowledge.Packs;

namespace GenomeTriage.Knowledge.Tests.Packs;

/// <summary>Genes, transcripts and variants of the pack that comes with the program, against lines of the official files.</summary>
public sealed class KnowledgePackGeneFactsTests : IDisposable
{
    private readonly KnowledgePack _pack = KnowledgePack.OpenDefault();

    public void Dispose() => _pack.Dispose();

    [Fact]
    public void Genes_Fgfr2_HasIdsConstraintAndPlace()
    {
        var gene = Gene("FGFR2");
        Assert.Equal((3689, 2263, "ENSG00000066468", new Contig(10)), (gene.HgncId, gene.NcbiId, gene.EnsemblId, gene.Contig));
        Assert.Equal("fibroblast growth factor receptor 2", gene.Name);
        Assert.Equal(0.27f, gene.Constraint!.Value.Loeuf);
        Assert.Equal(0.99731f, gene.Constraint.Value.Pli);
    }

    [Fact]
    public void Genes_Aagab_HasClinGensScores() =>
        Assert.Equal(new DosageSensitivity(DosageScore.SufficientEvidence, DosageScore.NoEvidence), Gene("AAGAB").Dosage);

    [Theory]
    [InlineData("GAS8", "DRC4")]
    [InlineData("C9ORF72", "C9orf72")]
    [InlineData("ZCCHC11", "TUT4")]
    public void Genes_OlderSymbol_LeadsToTodays(string older, string today) => Assert.Equal(today, Gene(older).Symbol);

    [Fact]
    public void SecondaryFindings_Ttr_IsListed()
    {
        Assert.Equal(90, _pack.SecondaryFindings.Count);
        Assert.True(Gene("TTR").IsSecondaryFinding);
    }

    [Fact]
    public void Transcripts_Fgfr2_IsTheManeSelect()
    {
        var transcript = _pack.Transcripts.Find("NM_000141.5");
        Assert.NotNull(transcript);
        Assert.Equal(("ENST00000358487.10", "FGFR2", "chr10", Strand.Reverse), (transcript.Id, transcript.GeneSymbol, transcript.ContigName, transcript.Strand));
        Assert.Equal((18, 121_478_331, 121_598_444), (transcript.Exons.Count, transcript.Span.Start, transcript.Span.End));
        Assert.Equal((121_479_856, 121_593_817), (transcript.Coding.Start, transcript.Coding.End));
        Assert.Contains(transcript, _pack.Transcripts.On(new Contig(10)));
        Assert.Equal(transcript, _pack.Transcripts.OfGene("FGFR2")[0]);
    }

    [Fact]
    public void ClinVar_FirstStrictVariant_IsFoundWithAllItSays()
    {
        Assert.True(_pack.IsClinVarOutdated);
        Assert.True(_pack.ClinVar.TryFind(new Contig(1), 1_014_143, (byte)'C', (byte)'T', out var assertion));
        Assert.Equal(ClinVarClassification.Pathogenic, assertion.Classification);
        Assert.True(assertion.IsStrictPathogenic);
        Assert.Equal((786201005, "ISG15"), (assertion.RsId, _pack.Genes[assertion.Gene].Symbol));
        Assert.Equal("Immunodeficiency_38_with_basal_ganglia_calcification", _pack.ClinVar.DiseasesOf(assertion));
        Assert.False(_pack.ClinVar.TryFind(new Contig(1), 1_014_143, (byte)'C', (byte)'G', out _));
        Assert.False(_pack.ClinVar.TryFind(new Contig(1), 1_014_143, (byte)'N', (byte)'T', out _));
    }

    [Fact]
    public void ClinVar_Stretch_GivesEveryVariantInIt() =>
        Assert.Equal([1_014_143, 1_014_359], _pack.ClinVar.Enumerate(new Contig(1), 1_014_143, 1_014_359).Select(assertion => assertion.Position.Position));

    [Fact]
    public void Mitomap_M3243_IsConfirmedAndCounted()
    {
        var melas = _pack.Mitomap.Find(3243, "A", "G");
        Assert.NotNull(melas);
        Assert.True(melas.IsConfirmed);
        Assert.Equal("MT-TL1", melas.Locus);
        Assert.Equal(melas.AlleleCount / 61883f, melas.Frequency, 5);
        Assert.Equal(117, _pack.Mitomap.Variants.Count(variant => variant.IsConfirmed));
    }

    [Fact]
    public void Ddg2p_Rows_AreAllThere()
    {
        Assert.Equal(2_429, _pack.Ddg2p.Count);
        Assert.Contains(_pack.Ddg2p, entry => _pack.Genes[entry.Gene].Symbol == "STRA6" && entry is { Omim: 601186, Requirement: AllelicRequirement.Biallelic });
    }

    private Gene Gene(string symbol) => _pack.Genes.TryFindSymbol(symbol, out var index) ? _pack.Genes[index] : throw new InvalidOperationException(symbol);
}
