using FsCheck;
using FsCheck.Fluent;
using GenomeTriage.Phenotype.Completion;
using GenomeTriage.Phenotype.Profiles;
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
        var completed = Completer(new RelationTables(none, none, none, none)).Complete(weights);
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
        var borrowing = Completer(new RelationTables(none, none, none, none)).Complete(new(.3, .1, .05, .2, .1, .1, .1, .05));
        var alone = Completer(new RelationTables(none, none, none, none)).Complete(new(.6, .2, .1, 0, 0, 0, 0, .1));
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
            var completed = Completer(relations).Complete(MixtureWeights.From(w));
            return Enumerable.Range(0, 3).All(candidate => Total(completed, candidate) <= 1 + 1e-4);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void FillLogRatios_EveryCandidate_IsTheSameAsOneByOne()
    {
        var completed = Completer(new RelationTables(Row(3), Empty(), Row(1), Row(2))).Complete(MixtureWeights.Reference);
        var all = new float[4];
        for (var term = 0; term < _terms.Count; term++)
        {
            completed.FillLogRatios(term, all);
            for (var candidate = 0; candidate < all.Length; candidate++)
                Assert.Equal(completed.LogRatio(term, candidate), all[candidate], 4);
        }
    }

    private double Total(CompletedProfiles completed, int candidate) =>
        Enumerable.Range(0, _terms.Count).Sum(term => _norms.Background[term] * Math.Exp(completed.LogRatio(term, candidate)));

    private ProfileCompleter Completer(RelationTables relations)
    {
        var weights = DirectWeights.Of(_sources.Annotations);
        return new ProfileCompleter(weights, weights, relations, _norms, _terms);
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
