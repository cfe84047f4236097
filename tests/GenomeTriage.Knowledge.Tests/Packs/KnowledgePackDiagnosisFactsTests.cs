using GenomeTriage.Knowledge.Diagnoses;
using GenomeTriage.Knowledge.Diseases;
using GenomeTriage.Knowledge.Packs;

namespace GenomeTriage.Knowledge.Tests.Packs;

/// <summary>Diagnoses of the pack that comes with the program, against lines of the official files.</summary>
public sealed class KnowledgePackDiagnosisFactsTests : IDisposable
{
    private readonly KnowledgePack _pack = KnowledgePack.OpenDefault();

    public void Dispose() => _pack.Dispose();

    [Fact]
    public void Diagnoses_EveryDiseaseEntry_BelongsToExactlyOne()
    {
        var entries = Enumerable.Range(0, _pack.Diagnoses.Count).SelectMany(index => _pack.Diagnoses[index].Diseases).ToArray();
        Assert.Equal(_pack.Diseases.Count, entries.Length);
        Assert.Equal(_pack.Diseases.Count, entries.Distinct().Count());
    }

    [Fact]
    public void Diagnoses_NoneUnitesTwoEntriesOfOneSource() =>
        Assert.All(Enumerable.Range(0, _pack.Diagnoses.Count), index =>
            Assert.Equal(_pack.Diagnoses[index].Codes.Count, _pack.Diagnoses[index].Codes.DistinctBy(code => code.Source).Count()));

    [Fact]
    public void Diagnoses_Alexander_UnitesItsCodesOfAllTerminologies()
    {
        var alexander = Diagnosis(DiseaseId.Orpha(58));
        Assert.Equal("Alexander disease", alexander.Name);
        Assert.Equal([DiseaseId.Omim(203450), DiseaseId.Orpha(58)], alexander.Codes);
        Assert.Equal(["MONDO:0008752"], alexander.ExternalCodes.Mondo);
        Assert.Equal(["E75.2"], alexander.ExternalCodes.Icd10);
        Assert.Equal(["2023359698"], alexander.ExternalCodes.Icd11Foundation);
        Assert.Equal(["8A44.2"], alexander.ExternalCodes.Icd11Mms);
        Assert.Contains("81854007", alexander.ExternalCodes.Snomed);
        Assert.Equal((98006, "Rare neurologic disease"), (alexander.MedicalAreaOrpha, alexander.MedicalArea));
        Assert.Equal(["ERN-RND", "ERN EURO-NMD", "ERN EpiCARE"], alexander.CandidateNetworks);
    }

    [Fact]
    public void Diagnoses_Alexander_HasTheIncidenceOfJapan() =>
        Assert.Contains(
            new Prevalence(PrevalenceKind.AnnualIncidence, PrevalenceClass.Below1In1000000, .037f, "Japan", true),
            Diagnosis(DiseaseId.Orpha(58)).Prevalences);

    [Fact]
    public void Diagnoses_TypeOneOfTwoSources_IsRefusedToUnite()
    {
        // Orphanet: OMIM:154700 is ORPHA:284963; Mondo: it is ORPHA:558. The first is taken, and ORPHA:558 stays apart.
        Assert.Equal(Diagnosis(DiseaseId.Omim(154700)), Diagnosis(DiseaseId.Orpha(284963)));
        Assert.NotEqual(Diagnosis(DiseaseId.Omim(154700)), Diagnosis(DiseaseId.Orpha(558)));
    }

    [Theory]
    [InlineData(42, "MCAD")]
    [InlineData(5, "LCHAD")]
    [InlineData(70, "SMA")]
    public void NewbornScreening_ListedEntry_IsMarked(int orpha, string abbreviation) =>
        Assert.Equal(abbreviation, Diagnosis(DiseaseId.Orpha(orpha)).NewbornScreening?.Abbreviation);

    [Fact]
    public void NewbornScreening_EveryLineOfTheList_MarksSomeDiagnosis() =>
        Assert.Equal(26, Enumerable.Range(0, _pack.Diagnoses.Count).Select(index => _pack.Diagnoses[index].NewbornScreening?.Abbreviation).OfType<string>().Distinct().Count());

    [Fact]
    public void Networks_AreTwentyFourAndTwoProgrammes()
    {
        Assert.Equal(24, _pack.Networks.Count(network => !network.IsUndiagnosedProgramme));
        Assert.Equal(2, _pack.Networks.Count(network => network.IsUndiagnosedProgramme));
    }

    [Fact]
    public void Orphanet_Lchad_HasItsSignsApartFromHpoa()
    {
        var signs = _pack.OrphanetSigns.Of(5);
        Assert.Equal("Photophobia", _pack.Hpo.LabelOf(signs[0].Term));
        Assert.Equal(FrequencyClass.VeryFrequent, signs[0].Frequency);
        var entry = _pack.Orphanet.Find(5);
        Assert.NotNull(entry);
        Assert.Equal(OnsetAges.Infancy | OnsetAges.Neonatal, entry.Onset);
        Assert.Equal(InheritanceModes.AutosomalRecessive, entry.Inheritance);
        Assert.Contains("LCHADD", entry.Synonyms);
        Assert.StartsWith("A mitochondrial disorder of long chain fatty acid oxidation", _pack.Orphanet.DefinitionOf(5), StringComparison.Ordinal);
        Assert.Contains(716405, _pack.Orphanet.ParentsOf(5));
    }

    [Fact]
    public void Manifest_ConstructedTables_AreMarkedAsNotOfficial() =>
        Assert.False(_pack.Manifest.Find("orpha-ern")!.IsOfficial);

    private Diagnosis Diagnosis(DiseaseId code) => _pack.Diagnoses.TryFind(code, out var index) ? _pack.Diagnoses[index] : throw new InvalidOperationException(code.ToString());
}
