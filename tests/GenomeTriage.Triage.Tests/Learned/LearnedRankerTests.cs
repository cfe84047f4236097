using GenomeTriage.Genome.Problems;
using GenomeTriage.Inference;
using GenomeTriage.Triage.Cases;
using GenomeTriage.Triage.Learned;
using GenomeTriage.Triage.Learned.Features;
using GenomeTriage.Triage.Results;
using GenomeTriage.Triage.Tests.Building;

namespace GenomeTriage.Triage.Tests.Learned;

public sealed class LearnedRankerTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task ShiftsOf_LinearModel_AreTheWeightedSumsOfItsFeatures(bool withVariants)
    {
        var card = CardOf(withVariants);
        Assert.Equal(card.Features.Count, card.Weights.Count);
        var rows = LeaderFeatures.Of(LearnedCase.Read(await LearnedCase.RankAsync(RealEngine.Engine, withVariants)));
        var shifts = LearnedRanker.Open(card, AppContext.BaseDirectory).ShiftsOf(rows);
        for (var row = 0; row < rows.Count; row++)
        {
            var sum = card.Features.Select((name, i) => card.Weights[i] * rows[row, Enum.Parse<RankerFeature>(name)]).Sum();
            Assert.Equal(sum, shifts[row], 1e-4);
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Apply_AnyCase_SharesOnlyWhatTheLeadersHave(bool withVariants)
    {
        var formula = await LearnedCase.RankAsync(RealEngine.Engine, withVariants);
        var learned = await LearnedCase.RankAsync(LearnedCase.Learned, withVariants);
        var leaders = LearnedCase.Read(formula).Leaders;
        var (before, after) = (formula.Posteriors!.Candidates.ToArray(), learned.Posteriors!.Candidates.ToArray());
        Assert.Equal(formula.NoneOfThese, learned.NoneOfThese);
        Assert.Equal(leaders.Sum(leader => before[leader]), leaders.Sum(leader => after[leader]), 1e-9);
        Assert.NotEqual(before[leaders[0]], after[leaders[0]]);
        foreach (var other in Enumerable.Range(0, before.Length).Except(leaders)) Assert.Equal(before[other], after[other]);
    }

    [Fact]
    public async Task Apply_Twice_GivesTheSameBits()
    {
        var one = await LearnedCase.RankAsync(LearnedCase.Learned, withVariants: true);
        var other = await LearnedCase.RankAsync(TriageEngine.Create(RealEngine.Pack, new TriageEngineOptions { Ranker = Ranker.Learned }), withVariants: true);
        Assert.Equal(one.Posteriors!.Candidates.ToArray(), other.Posteriors!.Candidates.ToArray());
    }

    [Fact]
    public async Task Features_TermsInAnotherOrder_AreTheSame()
    {
        var result = await LearnedCase.RankAsync(RealEngine.Engine, withVariants: true);
        var (one, other) = (LearnedCase.Read(result), LearnedCase.Read(result, reversed: true));
        Assert.Equal(one.Leaders, other.Leaders);
        var (rows, others) = (LeaderFeatures.Of(one).Values, LeaderFeatures.Of(other).Values);
        for (var i = 0; i < rows.Length; i++) Assert.Equal(rows[i], others[i], 1e-4);
    }

    [Fact]
    public async Task Run_Learned_SaysHowMuchAndByWhichFile()
    {
        var result = await LearnedCase.RankAsync(LearnedCase.Learned, withVariants: true);
        var card = CardOf(withVariants: true);
        Assert.Contains(new VersionedFile("ranker.variants", card.Version, card.Sha256), result.Provenance.Models);
        var formula = await LearnedCase.RankAsync(RealEngine.Engine, withVariants: true);
        foreach (var candidate in result.Groups.SelectMany(group => group.Members).Take(20))
        {
            var reason = candidate.For.Concat(candidate.Against).Single(one => one.Code is RankingReasonCodes.RankerRaises or RankingReasonCodes.RankerLowers);
            Assert.Equal(Math.Log(candidate.Posterior / formula.Posteriors!.Candidates.Span[candidate.Index]), reason.LogLr, 1e-6);
        }
    }

    [Fact]
    public async Task Run_Formula_NamesNoRanker()
    {
        var result = await LearnedCase.RankAsync(RealEngine.Engine, withVariants: true);
        Assert.DoesNotContain(result.Provenance.Models, model => model.Name.StartsWith("ranker.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Run_LearnedWithoutSignsOrPrior_IsTheFormulaAndSaysSo()
    {
        var withoutSigns = await LearnedCase.RankAsync(LearnedCase.Learned, withVariants: true, LearnedCase.Case(withSigns: false));
        var withoutPrior = await LearnedCase.RankAsync(LearnedCase.Learned, withVariants: true, options: LearnedCase.Options with { Without = EvidenceSources.Prior });
        foreach (var result in new[] { withoutSigns, withoutPrior })
        {
            Assert.Contains(result.Notices, notice => notice.Code == RankerProblemCodes.RankerNotUsed);
            Assert.DoesNotContain(result.Provenance.Models, model => model.Name.StartsWith("ranker.", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Run_NoFile_IsAProblemOfTheSurroundings() =>
        await RefusesAsync(_ => { }, InferenceProblemCodes.ModelNotFound);

    [Fact]
    public async Task Run_AlteredFile_IsAProblemOfTheSurroundings() => await RefusesAsync(
        folder => File.WriteAllBytes(Path.Combine(folder, CardOf(withVariants: false).File), [1, 2, 3]), InferenceProblemCodes.ModelAltered);

    private static async Task RefusesAsync(Action<string> prepare, string code)
    {
        var folder = Directory.CreateTempSubdirectory().FullName;
        try
        {
            prepare(folder);
            var engine = TriageEngine.Create(RealEngine.Pack, new TriageEngineOptions { Ranker = Ranker.Learned, RankerFolder = folder });
            var problem = await Assert.ThrowsAsync<ConfigurationException>(() => LearnedCase.RankAsync(engine, withVariants: false));
            Assert.Equal(code, problem.Problem.Code);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static RankerCard CardOf(bool withVariants) =>
        RankerCard.ReadShipped().Single(card => card.Name == (withVariants ? RankerCard.OfVariants : RankerCard.OfPicture));
}
