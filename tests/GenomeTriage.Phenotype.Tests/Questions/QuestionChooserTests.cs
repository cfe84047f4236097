using GenomeTriage.Phenotype.Candidates;
using GenomeTriage.Phenotype.Pictures;
using GenomeTriage.Phenotype.Questions;
using GenomeTriage.Phenotype.Scoring;
using GenomeTriage.Phenotype.Tests.Fixtures;

namespace GenomeTriage.Phenotype.Tests.Questions;

public sealed class QuestionChooserTests
{
    private static readonly CandidateSet Candidates = PhenotypeModel.Create(SmallWorld.Knowledge, CandidateScope.Omim).Candidates;
    private static readonly QuestionChooser Chooser = QuestionChooser.Create(SmallWorld.Knowledge, Candidates);
    private static readonly double[] Torn = [0.5, 0, 0.5];

    [Fact]
    public void Choose_BetweenTwoDiseases_AsksForASignOfOneOfThem()
    {
        var questions = Chooser.Choose(Torn, ClinicalPicture.Empty, 3);
        Assert.Contains(questions[0].Term, new[] { SmallWorld.Seizure, SmallWorld.HeartShape });
        Assert.True(questions[0].ExpectedGain > 0.3);
    }

    [Fact]
    public void Choose_NoTrustedInFull_OrdersByExpectedGain()
    {
        var questions = QuestionChooser.Create(SmallWorld.Knowledge, Candidates, trustInNo: 1).Choose(Torn, ClinicalPicture.Empty, 10);
        Assert.Equal(questions.OrderByDescending(question => question.ExpectedGain), questions);
    }

    [Fact]
    public void Choose_Effects_YesRaisesWhoHasTheSignAndTodayIsTheMeanOfBoth()
    {
        var seizure = Chooser.Choose(Torn, ClinicalPicture.Empty, 5).Single(question => question.Term == SmallWorld.Seizure);
        var epilepsy = seizure.Effects.Single(effect => effect.Candidate == 0);
        Assert.True(epilepsy.IfYes > 0.9 && epilepsy.IfNo < 0.2);
        Assert.All(seizure.Effects, effect => Assert.Equal(
            effect.Posterior, seizure.ProbabilityOfYes * effect.IfYes + (1 - seizure.ProbabilityOfYes) * effect.IfNo, 10));
    }

    [Fact]
    public void Choose_SignAlreadyKnown_IsNotAskedNorWhatItIsAKindOf()
    {
        var picture = new ClinicalPicture { Observed = [SmallWorld.FocalSeizure], Excluded = [SmallWorld.HeartShape] };
        var asked = Chooser.Choose(Torn, picture, 10).Select(question => question.Term).ToArray();
        Assert.DoesNotContain(SmallWorld.FocalSeizure, asked);
        Assert.DoesNotContain(SmallWorld.Seizure, asked);
        Assert.DoesNotContain(SmallWorld.HeartShape, asked);
    }

    [Fact]
    public void Choose_OneCertainDiagnosis_GainsNothing()
    {
        Assert.All(Chooser.Choose([1, 0, 0], ClinicalPicture.Empty, 10), question => Assert.Equal(0, question.ExpectedGain, 10));
    }

    [Fact]
    public void Choose_SamePicture_SameQuestions()
    {
        var once = Chooser.Choose(Torn, ClinicalPicture.Empty, 10);
        var again = Chooser.Choose(Torn, ClinicalPicture.Empty, 10);
        Assert.Equal(once.Select(question => (question.Term, question.ExpectedGain)), again.Select(question => (question.Term, question.ExpectedGain)));
    }
}
