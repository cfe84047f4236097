using GenomeTriage.Cli.Evaluation;

namespace GenomeTriage.Cli.Tests.Evaluation;

public sealed class MetricsTests
{
    [Fact]
    public void TieRank_OfEqualScores_IsTheMeanOfTheirPlaces()
    {
        double[] scores = [0.5, 0.9, 0.5, 0.1, 0.5];
        Assert.Equal(1, TieRank.Of(scores, 1));
        Assert.Equal(3, TieRank.Of(scores, 0));
        Assert.Equal(5, TieRank.Of(scores, 3));
        Assert.Equal(3, TieRank.BestOf(scores, [3, 4]));
    }

    [Fact]
    public void RankMetrics_OfTwoDiseases_CountCasesAndDiseasesAlike()
    {
        // Disease A: ranks 1, 1, 20; disease B: a miss. By hand: top-1 2/4, macro (2/3 + 0)/2, MRR (1 + 1 + 1/20)/4.
        RankRow[] rows = [Row("1", "A", 1), Row("2", "A", 1), Row("3", "A", 20), Row("4", "B", null)];
        var metrics = RankMetrics.Of(rows, "diagnosis", row => row.Rank, new DiseaseBootstrap(2)).ToDictionary(metric => metric.Name);

        Assert.Equal(0.5, metrics["top-1"].Value, 12);
        Assert.Equal(0.75, metrics["top-50"].Value, 12);
        Assert.Equal(2.05 / 4, metrics["MRR"].Value, 12);
        Assert.Equal(1 / 3.0, metrics["macro top-1"].Value, 12);
        Assert.InRange(metrics["macro top-1"].Value, metrics["macro top-1"].Interval.Low, metrics["macro top-1"].Interval.High);
        Assert.Equal(0, metrics["macro top-1"].Interval.Low, 12);
        Assert.Equal(2 / 3.0, metrics["macro top-1"].Interval.High, 12);
    }

    [Fact]
    public void Calibration_OfSmallSet_IsTheHandWorkedOne()
    {
        // Cases equal: Brier = (.01 + .81 + .16 + .36)/4; every case is a bin of its own: ECE = (.1 + .9 + .4 + .6)/4.
        // Diseases equal: A's three cases weigh 1/3 each, B's one weighs 1.
        RankRow[] rows = [Top("1", "A", .9, true), Top("2", "A", .9, false), Top("3", "A", .6, true), Top("4", "B", .6, false)];
        var cases = new Calibration(rows, diseasesEqual: false);
        var diseases = new Calibration(rows, diseasesEqual: true);

        Assert.Equal((.01 + .81 + .16 + .36) / 4, cases.Brier(), 12);
        Assert.Equal((.1 + .9 + .4 + .6) / 4, cases.Error(), 12);
        Assert.Equal(((.01 + .81 + .16) / 3 + .36) / 2, diseases.Brier(), 12);
        Assert.Equal(((.1 + .9 + .4) / 3 + .6) / 2, diseases.Error(), 12);
    }

    [Fact]
    public void Calibration_Diagram_HasBinsOfEqualCount()
    {
        var rows = Enumerable.Range(0, 30).Select(i => Top($"{i:00}", "A", i / 30.0, i % 2 == 0)).ToArray();
        var bins = new Calibration(rows, diseasesEqual: false).Diagram();

        Assert.Equal(15, bins.Count);
        Assert.All(bins, bin => Assert.Equal(2 / 30.0, bin.Weight, 12));
        Assert.All(bins, bin => Assert.Equal(.5, bin.True, 12));
        Assert.Equal(.5 / 30, bins[0].Said, 12);
    }

    [Fact]
    public void Auroc_OfOverlappingValues_CountsTiesHalf()
    {
        // Pairs: .9>.5, .9>.1, .5=.5, .5>.1 : (1 + 1 + .5 + 1)/4.
        Assert.Equal(3.5 / 4, Auroc.Of([.9, .5], [.5, .1]), 12);
    }

    [Fact]
    public void Bootstrap_SameDiseases_SameInterval()
    {
        Func<int[], double> first = times => times[0];
        Assert.Equal(new DiseaseBootstrap(7).Of(first), new DiseaseBootstrap(7).Of(first));
    }

    private static RankRow Row(string id, string disease, double? rank) =>
        new() { Id = id, Diagnosis = disease, Rank = rank, NonePosterior = 0, TopPosterior = 1, TopIsRight = false };

    private static RankRow Top(string id, string disease, double said, bool right) =>
        new() { Id = id, Diagnosis = disease, NonePosterior = 0, TopPosterior = said, TopIsRight = right };
}
