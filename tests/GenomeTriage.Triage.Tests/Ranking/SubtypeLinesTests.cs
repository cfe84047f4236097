using GenomeTriage.Phenotype.Candidates;
using GenomeTriage.Triage.Ranking;

namespace GenomeTriage.Triage.Tests.Ranking;

public sealed class SubtypeLinesTests
{
    // A chain: 0 – 1 – 2 – 3.
    private static readonly DiagnosisGroups Chain = new([[1], [0, 2], [1, 3], [2]]);

    [Fact]
    public void Of_Chain_HeadTakesItsOwnMatesOnly() =>
        Assert.Equal([[0, 1], [2, 3]], SubtypeLines.Of([0, 1, 2, 3], Chain, 4));

    [Fact]
    public void Of_MiddleFirst_TakesBothSides() =>
        Assert.Equal([[1, 0, 2], [3]], SubtypeLines.Of([1, 3, 0, 2], Chain, 4));

    [Fact]
    public void Of_CandidateLeftOut_IsInNoLine() =>
        Assert.Equal([[1, 2], [3]], SubtypeLines.Of([1, 2, 3], Chain, 4));
}
