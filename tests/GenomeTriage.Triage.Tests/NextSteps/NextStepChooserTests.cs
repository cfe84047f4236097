using GenomeTriage.Triage.NextSteps;
using GenomeTriage.Triage.Results;

namespace GenomeTriage.Triage.Tests.NextSteps;

public sealed class NextStepChooserTests
{
    private static readonly CandidateGroup[] Groups = [new(1, "first", .5, [Member(1, 7, .5)]), new(2, "second", .3, [Member(2, 8, .3)])];

    // 1 bit less the entropy of nine to one: 1 + .9 log2 .9 + .1 log2 .1.
    private const double GainOfNineToOne = .5310044;

    [Fact]
    public void Choose_StepOfOneCandidate_SaysWhatEitherAnswerMakesOfBoth()
    {
        var step = Assert.Single(NextStepChooser.Choose(Groups, index => index == 7 ? [Offer("A", .9, .1)] : []));
        Assert.Equal(.5, step.ProbabilityOfYes, 1e-12);
        Assert.Equal(GainOfNineToOne, step.ExpectedGain, 1e-6);
        Assert.Equal(["first", "second"], step.Effects.Select(effect => effect.Name));
        Assert.Equal([.9, .06], step.Effects.Select(effect => effect.IfYes), (a, b) => Math.Abs(a - b) < 1e-12);
        Assert.Equal([.1, .54], step.Effects.Select(effect => effect.IfNo), (a, b) => Math.Abs(a - b) < 1e-12);
    }

    [Fact]
    public void Choose_StepThatBothCallFor_TellsThemApartOnlyFromTheRest()
    {
        var step = Assert.Single(NextStepChooser.Choose(Groups, _ => [Offer("A", .9, .1)]));
        Assert.Equal(.8 * .9 + .2 * .1, step.ProbabilityOfYes, 1e-12);
        Assert.Equal(.5 / .3, step.Effects[0].IfYes / step.Effects[1].IfYes, 1e-12);
    }

    [Fact]
    public void Choose_SeveralSteps_PutsTheMostTellingFirstAndLeavesOutWhatTellsNothing() => Assert.Equal(
        ["B", "A"],
        NextStepChooser.Choose(Groups, index => index == 7 ? [Offer("A", .6, .2), Offer("C", .1, .1)] : [Offer("B", .99, .001)]).Select(step => step.Code));

    [Fact]
    public void Choose_NothingListed_IsEmpty() => Assert.Empty(NextStepChooser.Choose([], _ => [Offer("A", .9, .1)]));

    private static StepOffer Offer(string code, double ifRight, double byChance) => new(code, [], ifRight, byChance);

    private static Candidate Member(int rank, int index, double posterior) => new()
    {
        Rank = rank,
        Index = index,
        Diagnosis = -1,
        Name = rank == 1 ? "first" : "second",
        Codes = [],
        Posterior = posterior,
        LogPrior = 0,
        PhenotypeLogLr = 0,
        GenotypeLogLr = 0,
        Genes = [],
        For = [],
        Against = [],
    };
}
