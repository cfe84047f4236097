using GenomeTriage.Phenotype.Candidates;
using GenomeTriage.Phenotype.Pictures;
using GenomeTriage.Phenotype.Scoring;
using GenomeTriage.Phenotype.Tests.Fixtures;

namespace GenomeTriage.Phenotype.Tests.Calibration;

public sealed class PicturePosteriorTests
{
    private static readonly PhenotypeModel Model = PhenotypeModel.Create(SmallWorld.Knowledge, CandidateScope.Omim);

    private static readonly PhenotypeScores Seizures = Model.Score(new ClinicalPicture { Observed = [SmallWorld.Seizure, SmallWorld.Hypotonia] });

    [Fact]
    public void Posterior_CandidatesAndNone_AddUpToOne()
    {
        var posterior = Seizures.Posterior();
        Assert.Equal(1, posterior.Candidates.ToArray().Sum() + posterior.None, 12);
        Assert.InRange(posterior.None, 1e-6, 1 - 1e-6);
    }

    [Fact]
    public void Posterior_Ratios_AreThoseOfScaledScoresWithPrior()
    {
        var posterior = Seizures.Posterior();
        var scores = Seizures.WithPrior();
        Assert.Equal(
            posterior.Scale * (scores[0] - scores[1]), Math.Log(posterior.Candidates[0] / posterior.Candidates[1]), 9);
    }

    [Fact]
    public void Posterior_OtherPriorOfNone_ShiftsItsOdds()
    {
        var (low, high) = (Seizures.Posterior(.2).None, Seizures.Posterior(.5).None);
        Assert.Equal(Math.Log(.5 / .5) - Math.Log(.2 / .8), LogOdds(high) - LogOdds(low), 9);
    }

    [Fact]
    public void Posterior_NoObservedTerm_LeavesNoneAtItsPrior()
    {
        Assert.Equal(.3, Model.Score(ClinicalPicture.Empty).Posterior(.3).None, 9);
    }

    private static double LogOdds(double probability) => Math.Log(probability / (1 - probability));
}
