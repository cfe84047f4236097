using GenomeTriage.Genome.Problems;
using GenomeTriage.Knowledge.Ontology;
using GenomeTriage.Phenotype.Candidates;
using GenomeTriage.Phenotype.Evidence;
using GenomeTriage.Phenotype.Pictures;
using GenomeTriage.Phenotype.Scoring;
using GenomeTriage.Phenotype.Tests.Fixtures;

namespace GenomeTriage.Phenotype.Tests.Scoring;

public sealed class PhenotypeModelTests
{
    private static readonly PhenotypeModel Model = PhenotypeModel.Create(SmallWorld.Knowledge, CandidateScope.Omim);

    [Fact]
    public void Candidates_ScopeOmim_AreItsEntries()
    {
        Assert.Equal(3, Model.Candidates.Count);
        Assert.True(Model.Candidates.TryFind(SmallWorld.HeartDisease, out var index));
        Assert.Equal("Heart disease", Model.Candidates[index].Name);
        Assert.False(Model.Candidates.TryFind(SmallWorld.EpilepsyOrpha, out _));
    }

    [Fact]
    public void Candidates_ScopeAll_UniteExactMatches()
    {
        var model = PhenotypeModel.Create(SmallWorld.Knowledge, CandidateScope.All);
        Assert.True(model.Candidates.TryFind(SmallWorld.Epilepsy, out var omim));
        Assert.True(model.Candidates.TryFind(SmallWorld.EpilepsyOrpha, out var orpha));
        Assert.Equal(omim, orpha);
        Assert.Equal([7], model.Candidates[omim].Genes);
    }

    [Fact]
    public void Groups_SameNameSeries_AreMates()
    {
        Assert.True(Model.Candidates.Groups.IsMate(0, 1));
        Assert.False(Model.Candidates.Groups.IsMate(0, 2));
    }

    [Fact]
    public void Score_SignOfOneDisease_PutsItFirst()
    {
        var scores = Model.Score(Observed(SmallWorld.HeartShape)).Scores;
        Assert.True(scores[2] > scores[0] && scores[2] > scores[1]);
    }

    [Fact]
    public void Score_OrderAndRepetitionOfTerms_ChangeNothing()
    {
        var once = Model.Score(Observed(SmallWorld.Seizure, SmallWorld.HeartShape)).Scores.ToArray();
        var again = Model.Score(Observed(SmallWorld.HeartShape, SmallWorld.Seizure, SmallWorld.HeartShape)).Scores.ToArray();
        Assert.Equal(once, again);
    }

    [Fact]
    public void Score_NoObservedTerms_IsPriorOnlyAndSaysSo()
    {
        var scores = Model.Score(ClinicalPicture.Empty);
        Assert.Equal(0, scores.ObservedTerms);
        Assert.Contains(scores.Problems, problem => problem.Code == PhenotypeProblemCodes.NoObservedTerms);
        Assert.All(scores.Scores.ToArray(), score => Assert.Equal(0, score));
        Assert.Empty(scores.Explain(0));
        var prior = scores.WithPrior();
        Assert.True(prior[0] > prior[1]);
        Assert.Equal(prior[1], prior[2]);
    }

    [Fact]
    public void LogPriors_AverageOfTheirExponentials_IsOne()
    {
        var scores = Model.Score(ClinicalPicture.Empty);
        Assert.Equal(1, scores.LogPriors.ToArray().Average(Math.Exp), 9);
        Assert.True(scores.WithoutPrior().LogPriors.IsEmpty);
    }

    [Fact]
    public void Score_OnlyExcludedTerms_CostsWhoeverHasThem()
    {
        // Frequency unknown is .8.
        var scores = Model.Score(new ClinicalPicture { Excluded = [SmallWorld.HeartShape] });
        Assert.Equal(.3 * Math.Log(1 - .9 * Math.Pow(.8, 8)), scores.Scores[2], 5);
        Assert.Equal(0, scores.Scores[0]);
        Assert.Equal(TermRole.Excluded, Assert.Single(scores.Explain(2)).Role);
    }

    [Fact]
    public void Score_ExcludedTermBelowAnotherExcluded_IsNotCountedAgain()
    {
        var one = Model.Score(new ClinicalPicture { Excluded = [SmallWorld.Seizure] });
        var both = Model.Score(new ClinicalPicture { Excluded = [SmallWorld.Seizure, SmallWorld.FocalSeizure] });
        Assert.Equal(one.Scores.ToArray(), both.Scores.ToArray());
    }

    [Fact]
    public void Score_AncestorExcluded_NamesBoth()
    {
        var picture = Observed(SmallWorld.FocalSeizure) with { Excluded = [SmallWorld.Nervous, SmallWorld.Heart] };
        var problem = Assert.Single(Model.Score(picture).Problems);
        Assert.Equal(PhenotypeProblemCodes.ContradictoryTerms, problem.Code);
        Assert.Equal("HP:0001251, HP:0000707", problem.Found);
    }

    [Fact]
    public void Score_TermThatIsNoSign_IsLeftOutAndNamed()
    {
        var scores = Model.Score(Observed(SmallWorld.Onset, SmallWorld.Seizure));
        Assert.Equal(1, scores.ObservedTerms);
        Assert.Equal("HP:0003577", Assert.Single(scores.Problems).Found);
    }

    [Fact]
    public void Score_UnknownTerm_IsLeftOutWithAWarning()
    {
        var scores = Model.Score(Observed(SmallWorld.Seizure, new HpoTermId(99)));
        Assert.Contains(scores.Problems, problem => problem.Code == PhenotypeProblemCodes.UnknownTerm && problem.Severity == ProblemSeverity.Warning);
        Assert.Equal(Model.Score(Observed(SmallWorld.Seizure)).Scores.ToArray(), scores.Scores.ToArray());
    }

    [Theory]
    [InlineData(1250, MatchKind.Exact, 1250)]
    [InlineData(1251, MatchKind.Finer, 1250)]
    [InlineData(707, MatchKind.Coarser, 1250)]
    [InlineData(1627, MatchKind.None, 0)]
    public void Explain_TermOfThePatient_NamesTheNearestAnnotation(int query, MatchKind match, int matched)
    {
        var contribution = Model.Score(Observed(new HpoTermId(query))).Explain(0)[0];
        Assert.Equal(TermRole.Observed, contribution.Role);
        Assert.Equal(matched, contribution.Matched?.Number ?? 0);
        if (match != MatchKind.None) Assert.Equal(match, contribution.Match);
    }

    [Fact]
    public void Explain_AllTerms_AddUpToTheScoreButTheRatios()
    {
        var scores = Model.Score(Observed(SmallWorld.FocalSeizure, SmallWorld.Hypotonia, SmallWorld.Both));
        for (var candidate = 0; candidate < Model.Candidates.Count; candidate++)
        {
            var weights = Model.Parameters.Omim.Features;
            var ratios = weights.Coverage * scores.Features![Feature.Coverage][candidate] + weights.Overlap * scores.Features[Feature.Overlap][candidate];
            Assert.Equal(scores.Scores[candidate] - ratios, scores.Explain(candidate).Sum(term => term.LogLr), 4);
        }
    }

    private static ClinicalPicture Observed(params HpoTermId[] terms) => new() { Observed = terms };
}
