using GenomeTriage.Genome.Families;
using GenomeTriage.Genome.Problems;

namespace GenomeTriage.Genome.Tests.Families;

public sealed class PedReaderTests
{
    private const string Trio = "#family\tid\tfather\tmother\tsex\tphenotype\nF1\tchild\tdad\tmum\t2\t2\nF1\tdad\t0\t0\t1\t1\n\nF1\tmum\t0\t0\t2\t-9\textra\n";

    [Fact]
    public void Read_Trio_GivesMembersInOrder()
    {
        var family = Read(Trio);
        Assert.Equal("F1", family.FamilyId);
        Assert.Equal(
            [
                new Individual("child", "dad", "mum", Sex.Female, AffectedStatus.Affected),
                new Individual("dad", null, null, Sex.Male, AffectedStatus.Unaffected),
                new Individual("mum", null, null, Sex.Female, AffectedStatus.Unknown),
            ],
            family.Individuals);
    }

    [Fact]
    public void Read_BlankSeparated_IsRead() =>
        Assert.Equal("dad", Read("F1  child dad 0 1 2\nF1 dad 0 0 1 0").Find("child")!.FatherId);

    [Fact]
    public void Read_ParentWithoutLine_IsLeftOutWithNotice()
    {
        var notices = new List<Problem>();
        var family = Read("F1\tchild\tdad\t0\t1\t2", notices: notices);
        Assert.Null(family.Find("child")!.FatherId);
        var notice = Assert.Single(notices);
        Assert.Equal((PedProblemCodes.PedParentWithoutLine, ProblemSeverity.Notice, 1L, "dad"), (notice.Code, notice.Severity, notice.Line!.Value, notice.Found));
    }

    [Fact]
    public void Read_SeveralFamilies_TakesThatOfTheProband() =>
        Assert.Equal("F2", Read("F1\ta\t0\t0\t1\t2\nF2\tb\t0\t0\t1\t2", proband: "b").FamilyId);

    [Theory]
    [InlineData("F1\tchild\t0\t0\t1", PedProblemCodes.PedColumnCount, 1)]
    [InlineData("F1\ta\t0\t0\t1\t2\nF1\ta\t0\t0\t1\t2", PedProblemCodes.PedDuplicateIndividual, 2)]
    [InlineData("F1\t0\t0\t0\t1\t2", PedProblemCodes.PedBadId, 1)]
    [InlineData("F1\ta\t0\t0\t3\t2", PedProblemCodes.PedBadSex, 1)]
    [InlineData("F1\ta\t0\t0\t1\t5", PedProblemCodes.PedBadStatus, 1)]
    [InlineData("F1\ta\tb\t0\t1\t2\nF1\tb\t0\t0\t2\t1", PedProblemCodes.PedParentSex, 1)]
    [InlineData("F1\ta\t0\tb\t1\t2\nF1\tb\t0\t0\t1\t1", PedProblemCodes.PedParentSex, 1)]
    [InlineData("F1\ta\tb\tb\t1\t2\nF1\tb\t0\t0\t0\t1", PedProblemCodes.PedParentSex, 1)]
    [InlineData("F1\tx\ta\t0\t1\t2\nF1\ta\tb\t0\t1\t2\nF1\tb\ta\t0\t1\t1", PedProblemCodes.PedCycle, 2)]
    [InlineData("F1\ta\ta\t0\t1\t2", PedProblemCodes.PedCycle, 1)]
    public void Read_BadFile_NamesTheLine(string text, string code, int line)
    {
        var problem = Assert.Throws<InputException>(() => Read(text)).Problem;
        Assert.Equal((code, (long)line, "family.ped"), (problem.Code, problem.Line!.Value, problem.File));
    }

    [Theory]
    [InlineData("", null, PedProblemCodes.PedEmpty)]
    [InlineData("# only a comment", null, PedProblemCodes.PedEmpty)]
    [InlineData("F1\ta\t0\t0\t1\t2\nF2\tb\t0\t0\t1\t2", null, PedProblemCodes.PedSeveralFamilies)]
    [InlineData("F1\ta\t0\t0\t1\t2", "b", PedProblemCodes.PedUnknownProband)]
    public void Read_NoFamilyToChoose_Refuses(string text, string? proband, string code) =>
        Assert.Equal(code, Assert.Throws<InputException>(() => Read(text, proband)).Problem.Code);

    private static Pedigree Read(string text, string? proband = null, List<Problem>? notices = null) =>
        PedReader.Read(new StringReader(text), "family.ped", proband, notices ?? []);
}
