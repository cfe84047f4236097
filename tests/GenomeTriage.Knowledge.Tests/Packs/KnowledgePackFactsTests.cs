using GenomeTriage.Knowledge.Diseases;
using GenomeTriage.Knowledge.Ontology;
using GenomeTriage.Knowledge.Packs;

namespace GenomeTriage.Knowledge.Tests.Packs;

/// <summary>The pack that comes with the program, against facts counted in the official files with other tools.</summary>
public sealed class KnowledgePackFactsTests : IDisposable
{
    private readonly KnowledgePack _pack = KnowledgePack.OpenDefault();

    public void Dispose() => _pack.Dispose();

    [Fact]
    public void Hpo_TermsAndIds_AreThoseOfTheRelease()
    {
        Assert.Equal("2025-01-16", _pack.Hpo.Version);
        Assert.Equal(19_484, _pack.Hpo.Count + _pack.Hpo.ObsoleteCount);
        Assert.Equal(450, _pack.Hpo.ObsoleteCount);
        Assert.True(_pack.Hpo.TryFind(HpoTermId.Parse("HP:0000057"), out var clitoromegaly));
        Assert.Equal("HP:0008665", _pack.Hpo.IdOf(clitoromegaly.Index).ToString());
        Assert.True(_pack.Hpo.TryFindByName("Multicystic dysplastic kidney", out var kidney));
        Assert.Equal("Multicystic kidney dysplasia", _pack.Hpo.LabelOf(kidney.Index));
    }

    [Fact]
    public void Diseases_BySource_AreThoseOfHpoa()
    {
        var bySource = Enumerable.Range(0, _pack.Diseases.DescribedCount).CountBy(index => _pack.Diseases.IdOf(index).Source).ToDictionary();
        Assert.Equal(8_359, bySource[DiseaseSource.Omim]);
        Assert.Equal(4_281, bySource[DiseaseSource.Orphanet]);
        Assert.Equal(47, bySource[DiseaseSource.Decipher]);
        Assert.Equal(271_702, _pack.Diseases.AnnotationCount);
    }

    [Fact]
    public void Diseases_FirstRowOfTheFile_IsKeptAsWritten()
    {
        Assert.True(_pack.Diseases.TryFind(DiseaseId.Omim(619340), out var index));
        Assert.Equal("Developmental and epileptic encephalopathy 96", _pack.Diseases.NameOf(index));
        var first = _pack.Diseases.AnnotationsOf(index)[0];
        Assert.Equal("HP:0011097", _pack.Hpo.IdOf(first.Term).ToString());
        Assert.Equal(FrequencyEvidence.Counts(1, 2), first.Frequency);
        Assert.Equal("PMID:31675180", _pack.Diseases.ReferencesOf(first));
        Assert.Equal(AnnotationEvidence.PublishedClinicalStudy, first.Evidence);
    }

    [Fact]
    public void GeneDiseaseLinks_Pfeiffer_HasItsGenes()
    {
        Assert.True(_pack.Diseases.TryFind(DiseaseId.Omim(101600), out var pfeiffer));
        var genes = _pack.GeneDiseaseLinks.OfDisease(pfeiffer).ToArray().Select(link => _pack.Genes[link.Gene].Symbol);
        Assert.Equal(["FGFR1", "FGFR2"], genes);
    }

    [Fact]
    public void Manifest_EverySource_HasLicenceAttributionAndHash() =>
        Assert.All(_pack.Manifest.Sources, source =>
        {
            Assert.Equal(64, source.Sha256.Length);
            Assert.NotEmpty(source.Licence);
            Assert.NotEmpty(source.Attribution);
            Assert.True(source.Count > 0);
        });
}
