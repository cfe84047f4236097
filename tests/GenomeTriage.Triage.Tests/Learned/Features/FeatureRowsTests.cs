using GenomeTriage.Triage.Learned.Features;

namespace GenomeTriage.Triage.Tests.Learned.Features;

public sealed class FeatureRowsTests
{
    [Fact]
    public void SetTrail_SomeValues_AreLessTheHighest()
    {
        var rows = Rows(2, 5, -1);
        rows.SetTrail(RankerFeature.CoverageTrail, RankerFeature.Coverage);
        Assert.Equal([-3f, 0f, -6f], Column(rows, RankerFeature.CoverageTrail));
    }

    [Fact]
    public void SetTrail_InItsOwnPlace_IsTheSame()
    {
        var rows = Rows(2, 5, -1);
        rows.SetTrail(RankerFeature.Coverage, RankerFeature.Coverage);
        Assert.Equal([-3f, 0f, -6f], Column(rows, RankerFeature.Coverage));
    }

    [Fact]
    public void SetLogRank_WithTies_GivesThemTheBestRank()
    {
        var rows = Rows(1, 4, 4, 0);
        rows.SetLogRank(RankerFeature.PictureLogRank, RankerFeature.Coverage);
        Assert.Equal([MathF.Log(3), 0f, 0f, MathF.Log(4)], Column(rows, RankerFeature.PictureLogRank));
    }

    private static FeatureRows Rows(params float[] coverage)
    {
        var rows = new FeatureRows(coverage.Length);
        for (var row = 0; row < coverage.Length; row++) rows[row, RankerFeature.Coverage] = coverage[row];
        return rows;
    }

    private static float[] Column(FeatureRows rows, RankerFeature feature) => [.. Enumerable.Range(0, rows.Count).Select(row => rows[row, feature])];
}
