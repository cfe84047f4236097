using GenomeTriage.Phenotype.Fitting;

namespace GenomeTriage.Phenotype.Tests.Fitting;

public sealed class ConditionalLogitTests
{
    [Fact]
    public void Fit_TwoAlternatives_FindsTheLogOdds()
    {
        // The truth has the feature in 3 of 4 choices of equal weight: odds 3, so the weight is ln 3.
        Choice[] choices =
        [
            .. Enumerable.Repeat(new Choice([[1f], [0f]], 0, 1), 3),
            new Choice([[1f], [0f]], 1, 1),
        ];
        Assert.Equal(Math.Log(3), Assert.Single(new ConditionalLogit(choices, shrinkage: 0).Fit()), 4);
    }

    [Fact]
    public void Fit_WeightsOfChoices_CountAsManyChoices()
    {
        Choice[] choices = [new Choice([[1f], [0f]], 0, 3), new Choice([[1f], [0f]], 1, 1)];
        Assert.Equal(Math.Log(3), Assert.Single(new ConditionalLogit(choices, shrinkage: 0).Fit()), 4);
    }

    [Fact]
    public void Fit_FeatureThatNeverDiffers_GetsNoWeight()
    {
        Choice[] choices = [new Choice([[1f, 5f], [0f, 5f]], 0, 1), new Choice([[1f, 5f], [0f, 5f]], 1, 1)];
        var weights = new ConditionalLogit(choices).Fit();
        Assert.Equal(0, weights[0], 6);
        Assert.Equal(0, weights[1], 6);
    }

    [Fact]
    public void Fit_Shrinkage_DrawsToZero()
    {
        Choice[] choices = [new Choice([[1f], [0f]], 0, 1)];
        Assert.True(new ConditionalLogit(choices, .1).Fit()[0] < new ConditionalLogit(choices, .01).Fit()[0]);
    }
}
