using GenomeTriage.Genome.Families;
using GenomeTriage.Genome.Problems;
using GenomeTriage.Phenotype.Pictures;
using GenomeTriage.Triage.Cases;
using GenomeTriage.Triage.Families;
using GenomeTriage.Triage.Results;

namespace GenomeTriage.Triage.Tests.Families;

public sealed class FamilyMatchingTests
{
    private static readonly Pedigree Quad = new("F",
    [
        new("child", "dad", "mum", Sex.Male, AffectedStatus.Affected),
        new("dad", null, null, Sex.Male, AffectedStatus.Unaffected),
        new("mum", null, null, Sex.Female, AffectedStatus.Unaffected),
        new("sister", "dad", "mum", Sex.Female, AffectedStatus.Unaffected),
    ]);

    [Fact]
    public void Match_OnlyAffectedMember_IsTheProband()
    {
        var family = Match(["mum", "dad", "child", "sister", "stranger"], Quad, null, out var notices);
        Assert.Equal((2, 1, 0, Sex.Male), (family.Proband, family.Father!.Value.Index, family.Mother!.Value.Index, family.Sex));
        Assert.Equal("sister", Assert.Single(family.Others).Id);
        Assert.Equal(
            [FamilyRole.Mother, FamilyRole.Father, FamilyRole.Proband, FamilyRole.Sibling, FamilyRole.NotInFamily],
            family.Samples.Select(sample => sample.Role));
        Assert.Equal(FamilyProblemCodes.SampleNotInPedigree, Assert.Single(notices).Code);
    }

    [Fact]
    public void Match_SingleSample_NeedsNoName() => Assert.Equal("s", Match(["s"], null, null, out _).ProbandId);

    [Fact]
    public void Match_MemberWithoutSample_IsNoticed()
    {
        Match(["child"], Quad, null, out var notices);
        Assert.Equal(3, notices.Count(notice => notice.Code == FamilyProblemCodes.MemberNotSequenced));
    }

    [Theory]
    [InlineData("a,b", null, FamilyProblemCodes.ProbandNotSaid)]
    [InlineData("a,b", "c", FamilyProblemCodes.UnknownSample)]
    [InlineData("", null, FamilyProblemCodes.NoSamples)]
    public void Match_ProbandNotToBeTold_IsRefused(string samples, string? proband, string code)
    {
        var names = samples.Length == 0 ? [] : samples.Split(',');
        Assert.Equal(code, Assert.Throws<InputException>(() => Match(names, null, proband, out _)).Problem.Code);
    }

    private static SequencedFamily Match(IReadOnlyList<string> samples, Pedigree? pedigree, string? proband, out List<Problem> notices)
    {
        notices = [];
        var triageCase = new TriageCase { Id = "case", Picture = ClinicalPicture.Empty, Pedigree = pedigree, Proband = proband };
        return FamilyMatching.Match(samples, triageCase, "test.vcf", notices);
    }
}
