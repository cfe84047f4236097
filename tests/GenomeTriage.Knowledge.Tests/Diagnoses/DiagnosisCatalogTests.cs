using GenomeTriage.Knowledge.Diagnoses;
using GenomeTriage.Knowledge.Diseases;

namespace GenomeTriage.Knowledge.Tests.Diagnoses;

public sealed class DiagnosisCatalogTests
{
    [Fact]
    public void TryFind_EachCode_LeadsToItsDiagnosis()
    {
        var catalog = new DiagnosisCatalog([Diagnosis(0, DiseaseId.Omim(1), DiseaseId.Orpha(2)), Diagnosis(1, DiseaseId.Omim(3))]);
        Assert.True(catalog.TryFind(DiseaseId.Orpha(2), out var first));
        Assert.True(catalog.TryFind(DiseaseId.Omim(3), out var second));
        Assert.Equal((0, 1), (first, second));
        Assert.False(catalog.TryFind(DiseaseId.Omim(9), out _));
    }

    [Fact]
    public void Constructor_CodeInTwoDiagnoses_IsRefused() =>
        Assert.Throws<ArgumentException>(() => new DiagnosisCatalog([Diagnosis(0, DiseaseId.Omim(1)), Diagnosis(1, DiseaseId.Omim(1))]));

    [Fact]
    public void Constructor_IndexOutOfOrder_IsRefused() =>
        Assert.Throws<ArgumentException>(() => new DiagnosisCatalog([Diagnosis(1, DiseaseId.Omim(1))]));

    private static Diagnosis Diagnosis(int index, params DiseaseId[] codes) =>
        new() { Index = index, Name = "name", Diseases = [], Codes = codes };
}
