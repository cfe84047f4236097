using FsCheck;
using FsCheck.Fluent;
using GenomeTriage.Phenotype.Candidates;
using GenomeTriage.Phenotype.Completion;
using GenomeTriage.Phenotype.Fitting;
using GenomeTriage.Phenotype.Profiles;
using GenomeTriage.Phenotype.Scoring;
using GenomeTriage.Phenotype.Sparse;
using GenomeTriage.Phenotype.Terms;
using GenomeTriage.Phenotype.Tests.Fixtures;

namespace GenomeTriage.Phenotype.Tests.Completion;

public sealed class CompletedProfilesTests
{
    private readonly PhenotypicTerms _terms = new(SmallWorld.Ontology);
    private readonly SourceProfiles _sources;
    private readonly EmissionNorms _norms;

    public CompletedProfilesTests()
    {
        _sources = new SourceProfiles(SmallWorld.Knowledge, _terms);
        _norms = new EmissionNorms(DirectWeights.Background(DirectWeights.Of(_sources.Annotations), _sources.Omim), _terms);
    }

    [Fact]
    public void Background_AllTerms_SumToOne() => Assert.Equal(1, _norms.Background.Sum(), 10);

    [Fact]
    public void LogRatio_OnlyOwnAnnotations_IsTheMixtureByHand()
    {
        var none = Empty();
        var weights = new MixtureWeights(.6, .2, .1, 0, 0, 0, 0, .1);
        var completed = Completed(new RelationTables(none, none, none, none), weights);
        var term = _terms.IndexOf(SmallWorld.Hypotonia);

        // The second epilepsy has focal seizures only: its parent is seizure, its grandparent the nervous system, of
        // which hypotonia is a kind, so that hypotonia is a cousin of what it has.
        var cousin = .1 / _norms.AtOrBelow[_terms.IndexOf(SmallWorld.Nervous)];
        Assert.Equal(Math.Log(.1 + cousin), completed.LogRatio(term, 1), 5);
    }

    [Fact]
    public void LogRatio_EmptyRelation_IsDroppedAndTheRestRescaled()
    {
        var none = Empty();
        var borrowing = Completed(new RelationTables(none, none, none, none), new(.3, .1, .05, .2, .1, .1, .1, .05));
        var alone = Completed(new RelationTables(none, none, none, none), new(.6, .2, .1, 0, 0, 0, 0, .1));
        for (var term = 0; term < _terms.Count; term++) Assert.Equal(alone.LogRatio(term, 0), borrowing.LogRatio(term, 0), 5);
    }

    [Fact]
    public void Complete_AnyMixture_NeverEmitsMoreThanOne()
    {
        var relations = new RelationTables(Row(3), Empty(), Row(1), Row(2));
        var shares = Gen.Choose(1, 100).ArrayOf(8).ToArbitrary();
        Prop.ForAll(shares, counts =>
        {
            double[] w = [.. counts.Select(count => (double)count / counts.Sum())];
            var completed = Completed(relations, MixtureWeights.From(w));
            return Enumerable.Range(0, 3).All(candidate => Total(completed, candidate) <= 1 + 1e-4);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void LogRatio_AnyTerm_IsTheMixtureOfThePartsTakenApart()
    {
        var scope = ScopeKnowledge.Create(SmallWorld.Knowledge, CandidateScope.Omim);
        var mixture = new MixtureWeights(.3, .1, .05, .1, .1, .1, .2, .05);
        var completed = scope.CalculatorWith(mixture).Completed;
        for (var candidate = 0; candidate < scope.Candidates.Count; candidate++)
            for (var term = 0; term < _terms.Count; term++)
                Assert.Equal(Math.Log(Mixed(new MixtureSources(scope, candidate), mixture.ToArray(), term)), completed.LogRatio(term, candidate), 4);
    }

    private static double Mixed(MixtureSources sources, double[] weights, int term)
    {
        var ratios = new double[weights.Length];
        sources.Fill(term, ratios);
        var available = Enumerable.Range(0, weights.Length).Where(sources.IsAvailable).ToArray();
        return available.Sum(part => weights[part] * ratios[part]) / available.Sum(part => weights[part]);
    }

    private double Total(CompletedProfiles completed, int candidate) =>
        Enumerable.Range(0, _terms.Count).Sum(term => _norms.Background[term] * Math.Exp(completed.LogRatio(term, candidate)));

    private CompletedProfiles Completed(RelationTables relations, MixtureWeights mixture)
    {
        var columns = new TermColumns(DirectWeights.Of(_sources.Annotations), _norms, _terms);
        var match = new MatchWeights(mixture.Exact, 0, 0, mixture.Sibling, mixture.Cousin);
        return new CompletedProfiles(columns, match, columns, new BorrowedShares(relations, mixture));
    }

    private static SparseRows Empty() => Rows(_ => { });

    private static SparseRows Row(int column) => Rows(rows => rows.Add(column, 1));

    private static SparseRows Rows(Action<SparseRowsBuilder> fill)
    {
        var rows = new SparseRowsBuilder(4);
        for (var row = 0; row < 4; row++)
        {
            fill(rows);
            rows.EndRow();
        }

        return rows.Build();
    }
}
