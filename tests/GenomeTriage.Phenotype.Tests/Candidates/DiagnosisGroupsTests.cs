using GenomeTriage.Phenotype.Candidates;

namespace GenomeTriage.Phenotype.Tests.Candidates;

public sealed class DiagnosisGroupsTests
{
    private static readonly DiagnosisGroups Groups = new([[2], [2], [0, 1]]);

    [Fact]
    public void IsMate_OfAMate_IsNotTransitive()
    {
        Assert.True(Groups.IsMate(0, 2));
        Assert.True(Groups.IsMate(2, 1));
        Assert.False(Groups.IsMate(0, 1));
        Assert.True(Groups.IsMate(0, 0));
    }
}
