using GenomeTriage.Knowledge.Building;

namespace GenomeTriage.Knowledge.Tests.Building;

public sealed class ExactMatchesTests
{
    private readonly BuildReport _report = new();

    [Fact]
    public void Pair_OfBothSources_WinsOverOneOfOnlyOne()
    {
        var matches = new ExactMatches([new(1, 10), new(2, 20)], [new(2, 20), new(1, 11)], _report);
        Assert.Equal((10, 20), (matches.OmimOf(1), matches.OmimOf(2)));
        Assert.Null(matches.OrphaOf(11));
        Assert.Equal(1, _report.CountOf("mondo-omim", BuildNoteKinds.ExactMatchRefused));
    }

    [Fact]
    public void Pair_ThatWouldJoinTwoOrphaEntries_IsRefused()
    {
        var matches = new ExactMatches([new(1, 10), new(2, 10)], [new(2, 10)], _report);
        Assert.Equal(2, matches.OrphaOf(10));
        Assert.Null(matches.OmimOf(1));
        Assert.Equal(1, _report.CountOf("orpha-omim", BuildNoteKinds.ExactMatchRefused));
    }

    [Fact]
    public void Pair_OnlyInMondo_IsTakenWhereNothingStandsAgainstIt() =>
        Assert.Equal(10, new ExactMatches([], [new(1, 10)], _report).OmimOf(1));
}
