using GenomeTriage.Knowledge.Genes;

namespace GenomeTriage.Knowledge.Tests.Genes;

public sealed class GeneCatalogTests
{
    private readonly GeneCatalog _genes = new(
    [
        new Gene { Symbol = "FGFR2", HgncId = 3689, NcbiId = 2263, EnsemblId = "ENSG00000066468", Aliases = ["KGFR", "BEK"] },
        new Gene { Symbol = "AARS1", HgncId = 20, NcbiId = 16, EnsemblId = "ENSG00000090861", Aliases = ["AARS", "SHARED"] },
        new Gene { Symbol = "ZNF1", Aliases = ["SHARED", "AARS1"] },
    ]);

    [Theory]
    [InlineData("FGFR2", "FGFR2")]
    [InlineData("fgfr2", "FGFR2")]
    [InlineData("AARS", "AARS1")]
    [InlineData("AARS1", "AARS1")]
    public void TryFindSymbol_ApprovedOrOlder_IsFound(string symbol, string approved)
    {
        Assert.True(_genes.TryFindSymbol(symbol, out var index));
        Assert.Equal(approved, _genes[index].Symbol);
    }

    [Fact]
    public void TryFindSymbol_AliasOfTwoGenes_IsNotGuessed() => Assert.False(_genes.TryFindSymbol("SHARED", out _));

    [Fact]
    public void TryFind_ByIds_Agree()
    {
        Assert.True(_genes.TryFindHgnc(3689, out var hgnc));
        Assert.True(_genes.TryFindNcbi(2263, out var ncbi));
        Assert.True(_genes.TryFindEnsembl("ENSG00000066468.21", out var ensembl));
        Assert.Equal((hgnc, hgnc), (ncbi, ensembl));
        Assert.False(_genes.TryFindHgnc(0, out _));
    }

    [Fact]
    public void GeneDiseaseLinks_FromBothSides_GiveTheSamePairs()
    {
        var links = new GeneDiseaseLinks([new(2, 5, GeneDiseaseSources.Hpo), new(0, 5, GeneDiseaseSources.Orphanet), new(2, 1, GeneDiseaseSources.Hpo)]);
        Assert.Equal([0, 2], links.OfDisease(5).ToArray().Select(link => link.Gene));
        Assert.Equal([1, 5], links.OfGene(2).ToArray().Select(link => link.Disease));
        Assert.Equal(0, links.OfGene(1).Length);
        Assert.Equal(0, links.OfDisease(9).Length);
    }

    [Fact]
    public void IsGermlineCausal_SusceptibilityAlone_IsFalse()
    {
        var link = new GeneDiseaseLink(0, 0, GeneDiseaseSources.Orphanet) { Association = GeneAssociation.MajorSusceptibility };
        Assert.False(link.IsGermlineCausal);
        Assert.True((link with { Sources = GeneDiseaseSources.Orphanet | GeneDiseaseSources.Ddg2p }).IsGermlineCausal);
    }
}
