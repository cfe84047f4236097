using GenomeTriage.Annotation.Frequencies;
using GenomeTriage.Triage.Genotypes.Background;

namespace GenomeTriage.Triage.Tests.Genotypes.Background;

/// <summary>Founder alleles stay: the overall frequency decides, and a maximum alone is not taken for it.</summary>
public sealed class FrequencyBinTests
{
    [Theory]
    [InlineData(1e-6, .01, FrequencyBin.Below1E5)]
    [InlineData(5e-4, .05, FrequencyBin.Below1E3)]
    [InlineData(.02, .02, FrequencyBin.Common)]
    public void Of_OverallKnown_PopMaxDoesNotCount(double overall, double popMax, FrequencyBin expected) =>
        Assert.Equal(expected, FrequencyBins.Of(new AlleleFrequency { State = FrequencyState.Known, Overall = overall, PopMax = popMax }));

    [Theory]
    [InlineData(.01, FrequencyBin.Rare)]
    [InlineData(.049, FrequencyBin.Rare)]
    [InlineData(.08, FrequencyBin.Common)]
    [InlineData(2e-6, FrequencyBin.Below1E5)]
    public void Of_PopMaxAlone_BoundsTheOverallFrequency(double popMax, FrequencyBin expected) =>
        Assert.Equal(expected, FrequencyBins.Of(new AlleleFrequency { State = FrequencyState.Known, PopMax = popMax }));
}
