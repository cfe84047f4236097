using GenomeTriage.Cli.Evaluation;

namespace GenomeTriage.Cli.Tests.Evaluation;

public sealed class NoneSeparationTests
{
    [Fact]
    public void Area_TiesCountHalf()
    {
        // Pairs of unsolvable and solvable: .8 > .2, .8 > .5, .5 > .2, .5 = .5: 3.5 of 4.
        RankRow[] rows = [Row("A", .2, 1), Row("A", .5, 7), Row("B", .5, null), Row("C", .8, null)];
        Assert.Equal(3.5 / 4, new NoneSeparation(rows).Area(), 12);
    }

    [Fact]
    public void Area_DiseaseDrawnTwice_CountsTwice()
    {
        RankRow[] rows = [Row("A", .9, 1), Row("B", .1, 1), Row("C", .5, null)];
        Assert.Equal(.5, new NoneSeparation(rows).Area(), 12);
        Assert.Equal(2.0 / 3, new NoneSeparation(rows).Area([1, 2, 1]), 12);
    }

    [Fact]
    public void Area_DiseaseWithAnEntryThatNobodyDescribed_IsApart()
    {
        RankRow[] rows = [Row("A", .2, 1), Row("B", .9, 4) with { Kind = CaseKinds.New }, Row("C", .5, null) with { Kind = CaseKinds.New }];
        Assert.Equal(1, NoneSeparation.OfSolvable(rows).Area(), 12);
        Assert.Equal(0, NoneSeparation.OfUndescribed(rows).Area(), 12);
    }

    [Fact]
    public void Area_OneSortOnly_IsNotMeasured() => Assert.False(new NoneSeparation([Row("A", .2, 1)]).IsMeasurable);

    private static RankRow Row(string disease, double none, double? rank) => new()
    {
        Id = disease, Diagnosis = disease, Rank = rank, NonePosterior = none, TopPosterior = none, TopIsRight = rank is null,
    };
}
