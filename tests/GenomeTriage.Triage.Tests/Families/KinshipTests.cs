using GenomeTriage.Genome.Families;
using GenomeTriage.Triage.Families;

namespace GenomeTriage.Triage.Tests.Families;

/// <summary>Kinship of a pedigree of four generations, by the textbook.</summary>
public sealed class KinshipTests
{
    private static readonly Pedigree Family = new("F",
    [
        Person("grandfather"), Person("grandmother"),
        Person("father", "grandfather", "grandmother"), Person("uncle", "grandfather", "grandmother"),
        Person("mother"), Person("other"),
        Person("child", "father", "mother"), Person("sister", "father", "mother"),
        Person("half", "father", "other"), Person("cousin", "uncle", "other"),
        Person("son", "child", "other"),
    ]);

    [Theory]
    [InlineData("child", "child", .5)]
    [InlineData("child", "father", .25)]
    [InlineData("child", "sister", .25)]
    [InlineData("child", "half", .125)]
    [InlineData("child", "grandmother", .125)]
    [InlineData("child", "uncle", .125)]
    [InlineData("child", "cousin", .0625)]
    [InlineData("father", "mother", 0)]
    public void Between_TwoMembers_IsTextbookValue(string a, string b, double expected)
    {
        var kinship = new Kinship(Family);
        Assert.Equal(expected, kinship.Between(Family.Find(a)!, Family.Find(b)!), 12);
        Assert.Equal(expected, kinship.Between(Family.Find(b)!, Family.Find(a)!), 12);
    }

    [Theory]
    [InlineData("sister", .5, .5, .01)]
    [InlineData("half", .5, 0, .01)]
    [InlineData("uncle", .5, 0, 0)]
    [InlineData("cousin", .25, 0, 0)]
    [InlineData("son", .5, .5, .5)]
    [InlineData("other", 0, 0, 0)]
    public void SharingOf_Relative_FollowsSideOfFamily(string relative, double fromFather, double fromMother, double fresh) =>
        Assert.Equal(
            new AlleleSharing(fromFather, fromMother, fresh),
            new Kinship(Family).SharingOf(Family.Find(relative)!, Family.Find("child")!));

    private static Individual Person(string id, string? father = null, string? mother = null) =>
        new(id, father, mother, Sex.Unknown, AffectedStatus.Unknown);
}
