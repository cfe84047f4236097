using GenomeTriage.Annotation.Acmg;

namespace GenomeTriage.Annotation.Tests.Acmg;

/// <summary>The numbers are those of Tavtigian 2020, worked out from its formula.</summary>
public sealed class AcmgAssessmentTests
{
    [Theory]
    [InlineData(new[] { 8, 2 }, AcmgClassification.Pathogenic, .994)]
    [InlineData(new[] { 8, 1 }, AcmgClassification.LikelyPathogenic, .988)]
    [InlineData(new[] { 4, 2 }, AcmgClassification.LikelyPathogenic, .900)]
    [InlineData(new[] { 4, 1 }, AcmgClassification.Uncertain, .812)]
    [InlineData(new int[0], AcmgClassification.Uncertain, .100)]
    [InlineData(new[] { -1 }, AcmgClassification.LikelyBenign, .0507)]
    [InlineData(new[] { -4, -2 }, AcmgClassification.LikelyBenign, .00137)]
    [InlineData(new[] { -4, -4, 1 }, AcmgClassification.Benign, .00066)]
    public void Classification_ByPoints_FollowsThePublishedBounds(int[] points, AcmgClassification expected, double posterior)
    {
        var assessment = new AcmgAssessment([.. points.Select(Evidence)], []);
        Assert.Equal((points.Sum(), expected), (assessment.Points, assessment.Classification));
        Assert.Equal(posterior, assessment.Posterior, posterior < .01 ? 5 : 3);
    }

    [Fact]
    public void Classification_StandAlone_IsBenignWhateverElseIsMet()
    {
        var alone = new AcmgEvidence(AcmgCriterion.BA1, AcmgStrength.VeryStrong, new AcmgReason(AcmgReasonCodes.Common, []));
        Assert.Equal(AcmgClassification.Benign, new AcmgAssessment([Evidence(8), Evidence(4), alone], []).Classification);
    }

    private static AcmgEvidence Evidence(int points) => new(
        points > 0 ? AcmgCriterion.PP3 : AcmgCriterion.BP4, (AcmgStrength)Math.Abs(points), new AcmgReason(AcmgReasonCodes.Score, []));
}
