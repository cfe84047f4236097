using GenomeTriage.Genome.Liftover;
using GenomeTriage.Genome.Positions;
using GenomeTriage.Genome.Problems;

namespace GenomeTriage.Genome.Tests.Liftover;

/// <summary>
/// Worked by hand. Forward chain: chr1 [10, 20) to [110, 120), a gap of 5 in the source and 2 in the target, then
/// [25, 30) to [122, 127). Reverse chain of a target of 1,000 bases: chr1 [50, 54) to reverse [100, 104), which is
/// forward 899 down to 896. Third: chr1 [60, 65) to a scaffold.
/// </summary>
public sealed class LiftoverChainTests
{
    private const string Text = """
        # comment
        chain 1000 chr1 200 + 10 30 chr1 300 + 110 127 1
        10 5 2
        5

        chain 900 chr1 200 + 50 54 chr2 1000 - 100 104 2
        4

        chain 800 chr1 200 + 60 65 chr1_KI270706v1_random 500 + 0 5 3
        5

        chain 700 chr6_apd_hap1 200 + 0 5 chr6 500 + 0 5 4
        5

        chain 700 chrM 16571 + 0 5 chrM 16569 + 0 5 5
        5
        """;

    private static readonly Contig One = new(1);
    private readonly ChainFile _file = ChainParser.Read(Lines(Text), "test.chain");
    private readonly LiftoverChain _chain;

    public LiftoverChainTests() => _chain = new LiftoverChain(_file.Blocks.ToArray());

    [Fact]
    public void Read_ChainsOffThePrimaryContigs_AreCounted()
    {
        Assert.Equal(4, _file.Blocks.Count);
        Assert.Equal((2, 1), (_file.OtherSources, _file.OtherTargets));
    }

    [Theory]
    [InlineData(11, 111)]
    [InlineData(20, 120)]
    [InlineData(26, 123)]
    [InlineData(30, 127)]
    public void Lift_ForwardBlock_KeepsTheOffset(int position, int expected) =>
        Assert.Equal(new LiftoverResult(new(One, expected), false, LiftoverFailure.None), _chain.Lift(new(One, position)));

    [Theory]
    [InlineData(51, 900)]
    [InlineData(54, 897)]
    public void Lift_ReverseBlock_CountsDown(int position, int expected) =>
        Assert.Equal(new LiftoverResult(new(new Contig(2), expected), true, LiftoverFailure.None), _chain.Lift(new(One, position)));

    [Fact]
    public void Lift_StretchInReverseBlock_GivesItsLowestBase() =>
        Assert.Equal(898, _chain.Lift(new(One, 51), 3).Position.Position);

    [Theory]
    [InlineData(10, 1, LiftoverFailure.NotCovered)]
    [InlineData(21, 1, LiftoverFailure.NotCovered)]
    [InlineData(199, 1, LiftoverFailure.NotCovered)]
    [InlineData(20, 2, LiftoverFailure.Split)]
    [InlineData(61, 1, LiftoverFailure.NotOnPrimaryContig)]
    public void Lift_NoCounterpart_SaysWhy(int position, int length, LiftoverFailure failure) =>
        Assert.Equal(failure, _chain.Lift(new(One, position), length).Failure);

    [Fact]
    public void Lift_ContigWithoutChain_IsNotCovered()
    {
        Assert.Equal(LiftoverFailure.NotCovered, _chain.Lift(new(Contig.X, 11)).Failure);
        Assert.Equal(LiftoverFailure.NotCovered, _chain.Lift(new(default, 11)).Failure);
    }

    [Fact]
    public void Lift_Mitochondrial_StaysWhereItIs() =>
        Assert.Equal(new GenomicPosition(Contig.MT, 3243), _chain.Lift(new(Contig.MT, 3243)).Position);

    [Theory]
    [InlineData("10 5 2", ChainProblemCodes.ChainHeaderInvalid, 1)]
    [InlineData("chain 1 chr1 200 + 10", ChainProblemCodes.ChainHeaderInvalid, 1)]
    [InlineData("chain 1 chr1 200 - 0 5 chr1 300 + 0 5 1", ChainProblemCodes.ChainHeaderInvalid, 1)]
    [InlineData("chain 1 chr1 200 + 0 5 chr1 300 + 0 5 1\n3 x 1", ChainProblemCodes.ChainBlockInvalid, 2)]
    [InlineData("chain 1 chr1 200 + 0 5 chr1 300 + 0 5 1\n3 1", ChainProblemCodes.ChainBlockInvalid, 2)]
    public void Read_Malformed_NamesTheLine(string text, string code, int line)
    {
        var problem = Assert.Throws<InputException>(() => ChainParser.Read(Lines(text), "test.chain")).Problem;
        Assert.Equal((code, "test.chain", (long?)line), (problem.Code, problem.File, problem.Line));
    }

    [Fact]
    public void Read_ChainCutOff_IsRefused() =>
        Assert.Equal(
            ChainProblemCodes.ChainLengthMismatch,
            Assert.Throws<InputException>(() => ChainParser.Read(Lines("chain 1 chr1 200 + 0 5 chr1 300 + 0 5 1\n3"), "x")).Problem.Code);

    [Fact]
    public void Constructor_OverlappingBlocks_AreRefused() =>
        Assert.Throws<ArgumentException>(() => new LiftoverChain(new ChainBlock[]
        {
            new(One, 0, 10, One, 0, false), new(One, 9, 10, One, 50, false),
        }));

    private static IEnumerable<(long Number, string Text)> Lines(string text) =>
        text.Split('\n').Select((line, index) => (index + 1L, line.Trim()));
}
