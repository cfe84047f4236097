using GenomeTriage.Phenotype.Candidates;

namespace GenomeTriage.Phenotype.Tests.Candidates;

public sealed class DiagnosisGroupsTests
{
    private static readonly DiagnosisGroups Groups = new([1, 0, 1], [[2], [2], [0, 1]]);

    [Fact]
    public void MembersOf_Group_AreItsCandidatesAscending()
    {
        Assert.Equal(2, Groups.Count);
        Assert.Equal([0, 2], Groups.MembersOf(1).ToArray());
        Assert.Equal([1], Groups.MembersOf(0).ToArray());
    }

    [Fact]
    public void IsMate_OfAMate_IsNotTransitive()
    {
        Assert.True(Groups.IsMate(0, 2));
        Assert.True(Groups.IsMate(2, 1));
        Assert.False(Groups.IsMate(0, 1));
        Assert.True(Groups.IsMate(0, 0));
    }
}
