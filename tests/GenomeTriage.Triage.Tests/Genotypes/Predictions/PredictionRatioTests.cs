using GenomeTriage.Annotation.Consequences;
using GenomeTriage.Annotation.Scores;
using GenomeTriage.Triage.Cases;
using GenomeTriage.Triage.Genotypes.Predictions;
using GenomeTriage.Triage.Results;
using GenomeTriage.Triage.Tests.Building;
using static GenomeTriage.Triage.Tests.Genotypes.GenotypeModelTests;

namespace GenomeTriage.Triage.Tests.Genotypes.Predictions;

/// <summary>Scores at ClinGen's steps weigh the odds of their points, and leaving predictors out leaves them out.</summary>
public sealed class PredictionRatioTests
{
    [Theory]
    [InlineData(.95, 18.7)]
    [InlineData(.80, 4.33)]
    [InlineData(.65, 2.08)]
    [InlineData(.50, 1)]
    [InlineData(.20, 1 / 2.08)]
    [InlineData(.10, 1 / 4.33)]
    public void Find_Revel_FollowsSteps(double revel, double odds) =>
        Assert.Equal(odds, PredictionRatio.Find(ConsequenceClass.Missense, new PredictorScores { Revel = revel, CaddPhred = 35 })!.Value, 9);

    [Fact]
    public void Find_MissenseScoreOfAStop_SaysNothing() =>
        Assert.Null(PredictionRatio.Find(ConsequenceClass.StopOrFrameshift, new PredictorScores { Revel = .99, CaddPhred = 40 }));

    [Fact]
    public void Find_SpliceScoreOfAnIntronVariant_Counts() =>
        Assert.Equal(4.33, PredictionRatio.Find(ConsequenceClass.Intron, new PredictorScores { SpliceAi = .8 })!.Value, 9);

    [Fact]
    public void Weigh_WithoutPredictors_IsAsWithoutScores()
    {
        var plain = TestCase.Singleton(Genome.Families.Sex.Female, Missense(TestCase.Het));
        var scored = TestCase.Singleton(Genome.Families.Sex.Female, Missense(TestCase.Het) with { Scores = new PredictorScores { Revel = .95 } });
        var mode = InheritanceMode.AutosomalDominant;
        Assert.Equal(Ratio(plain, mode), Ratio(scored, mode, without: EvidenceSources.Predictors), 12);
        Near(18.7, (Ratio(scored, mode) - .05) / (Ratio(plain, mode) - .05));
    }
}
