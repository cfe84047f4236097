using GenomeTriage.Phenotype.Calibration;

namespace GenomeTriage.Phenotype.Tests.Calibration;

public sealed class NoneFeaturesTests
{
    private const int Precision = 6;

    [Fact]
    public void Of_TwoCandidatesAlike_AreTheMeansOfBoth()
    {
        var features = NoneFeatures.Of(ScaledShares.Of([0, 0], 1), new NoneEvidence
        {
            Coverage = [.2f, .6f],
            Departures = [2, 4],
            BestMatch = [1, 3],
            Catalogues = [1, 3],
            ObservedTerms = 2,
            TermContent = 4,
            HighestScore = 6,
        });
        Assert.Equal(Math.Log(2), features.Evidence, Precision);
        Assert.Equal(Math.Log(3), features.Terms, Precision);
        Assert.Equal(.4, features.Coverage, Precision);
        Assert.Equal(1.5, features.Departures, Precision);
        Assert.Equal(2, features.Catalogues, Precision);
        Assert.Equal(.5, features.Explained, Precision);
        Assert.Equal(3, features.Fit, Precision);
    }
}
