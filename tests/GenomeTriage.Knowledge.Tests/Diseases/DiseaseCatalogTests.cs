using GenomeTriage.Knowledge.Diseases;

namespace GenomeTriage.Knowledge.Tests.Diseases;

public sealed class DiseaseCatalogTests
{
    private static readonly PhenotypeAnnotation Sign = new(7, FrequencyEvidence.Counts(3, 4)) { Reference = 1 };

    private readonly DiseaseCatalog _catalog = new(
        [
            new(DiseaseId.Orpha(58), "Named only", []),
            new(DiseaseId.Orpha(61), "Third", [Sign]),
            new(DiseaseId.Omim(148600), "Second", [Sign with { Term = 1 }, Sign with { Term = 2 }], InheritanceModes.AutosomalDominant),
            new(DiseaseId.Omim(100050), "First", [Sign]),
        ],
        new AnnotationTexts(["", "PMID:1"], [""]));

    [Fact]
    public void Indices_DescribedDiseasesComeFirstByCode()
    {
        Assert.Equal(["OMIM:100050", "OMIM:148600", "ORPHA:61", "ORPHA:58"], Enumerable.Range(0, 4).Select(i => _catalog.IdOf(i).ToString()));
        Assert.Equal(3, _catalog.DescribedCount);
    }

    [Fact]
    public void AnnotationsOf_EachDisease_GivesItsRowsInOrder()
    {
        Assert.True(_catalog.TryFind(DiseaseId.Omim(148600), out var index));
        Assert.Equal([1, 2], _catalog.AnnotationsOf(index).ToArray().Select(annotation => annotation.Term));
        Assert.Equal(InheritanceModes.AutosomalDominant, _catalog.InheritanceOf(index));
        Assert.Equal("PMID:1", _catalog.ReferencesOf(_catalog.AnnotationsOf(index)[0]));
        Assert.Equal(0, _catalog.AnnotationsOf(3).Length);
    }

    [Fact]
    public void Annotation_OnsetNotGiven_IsMinusOneAlsoInDefault()
    {
        Assert.Equal(-1, Sign.Onset);
        Assert.Equal(-1, default(PhenotypeAnnotation).Onset);
        Assert.Equal(0, (Sign with { Onset = 0 }).Onset);
    }

    [Theory]
    [InlineData("OMIM:148600", DiseaseSource.Omim, 148600)]
    [InlineData("MIM:148600", DiseaseSource.Omim, 148600)]
    [InlineData("orpha:58", DiseaseSource.Orphanet, 58)]
    [InlineData("Orphanet:58", DiseaseSource.Orphanet, 58)]
    [InlineData("DECIPHER:1", DiseaseSource.Decipher, 1)]
    public void DiseaseId_WellFormed_IsRead(string text, DiseaseSource source, int number) =>
        Assert.Equal(new DiseaseId(source, number), DiseaseId.Parse(text));

    [Theory]
    [InlineData("148600")]
    [InlineData("OMIM:")]
    [InlineData("OMIM:0")]
    [InlineData("OMIM:-1")]
    [InlineData("MONDO:0012173")]
    public void DiseaseId_Malformed_IsRefused(string text) => Assert.False(DiseaseId.TryParse(text, out _));

    [Fact]
    public void FrequencyEvidence_Forms_KeepWhatTheSourceGave()
    {
        Assert.Equal((3f, 4f, .75f), (Sign.Frequency.Numerator, Sign.Frequency.Denominator, Sign.Frequency.Fraction));
        Assert.Equal(.545f, FrequencyEvidence.OfClass(FrequencyClass.Frequent).Fraction);
        Assert.True(float.IsNaN(FrequencyEvidence.Unknown.Fraction));
    }
}
