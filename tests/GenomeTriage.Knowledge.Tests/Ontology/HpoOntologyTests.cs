using GenomeTriage.Knowledge.Ontology;

namespace GenomeTriage.Knowledge.Tests.Ontology;

public sealed class HpoOntologyTests
{
    private readonly HpoOntology _hpo = SmallOntology.Create();

    [Fact]
    public void Count_CountsLiveTermsOnly()
    {
        Assert.Equal(8, _hpo.Count);
        Assert.Equal(3, _hpo.ObsoleteCount);
    }

    [Fact]
    public void Indices_FollowIdsUpwards()
    {
        for (var i = 1; i < _hpo.Count; i++) Assert.True(_hpo.IdOf(i - 1).CompareTo(_hpo.IdOf(i)) < 0);
    }

    [Fact]
    public void AncestorsOf_TermWithTwoParents_HoldsBothLinesOnceAndItself() =>
        Assert.Equal([1, 118, 234, 252, 707], Ids(_hpo.AncestorsOf(Index(252))));

    [Fact]
    public void ParentsAndChildren_AreInverse()
    {
        Assert.Equal([234, 707], Ids(_hpo.ParentsOf(Index(252))));
        Assert.Equal([252, 1250], Ids(_hpo.ChildrenOf(Index(707))));
    }

    [Fact]
    public void IsA_TermUnderAnother_IsTrueUpwardsOnly()
    {
        Assert.True(_hpo.IsA(Index(2197), Index(707)));
        Assert.True(_hpo.IsA(Index(707), Index(707)));
        Assert.False(_hpo.IsA(Index(707), Index(2197)));
    }

    [Theory]
    [InlineData(1250, 1250, HpoLookupKind.Current)]
    [InlineData(1275, 1250, HpoLookupKind.AlternateId)]
    [InlineData(58, 2197, HpoLookupKind.Replaced)]
    [InlineData(57, 2197, HpoLookupKind.Replaced)]
    public void TryFind_KnownId_LeadsToTheLiveTerm(int asked, int live, HpoLookupKind kind)
    {
        Assert.True(_hpo.TryFind(new HpoTermId(asked), out var lookup));
        Assert.Equal(live, _hpo.IdOf(lookup.Index).Number);
        Assert.Equal(kind, lookup.Kind);
        Assert.Equal(asked, lookup.Requested.Number);
    }

    [Fact]
    public void TryFind_ObsoleteWithoutReplacement_SaysSoAndSuggests()
    {
        Assert.False(_hpo.TryFind(new HpoTermId(59), out var lookup));
        Assert.Equal(HpoLookupKind.Obsolete, lookup.Kind);
        Assert.Equal([new(1250), new(252)], _hpo.ConsiderInPlaceOf(new HpoTermId(59)));
    }

    [Fact]
    public void TryFind_UnknownId_IsUnknown()
    {
        Assert.False(_hpo.TryFind(new HpoTermId(4711), out var lookup));
        Assert.Equal(HpoLookupKind.Unknown, lookup.Kind);
    }

    [Theory]
    [InlineData("seizure", 1250, HpoLookupKind.Label)]
    [InlineData(" SMALL HEAD ", 252, HpoLookupKind.Synonym)]
    public void TryFindByName_OneMeaning_IsFound(string name, int id, HpoLookupKind kind)
    {
        Assert.True(_hpo.TryFindByName(name, out var lookup));
        Assert.Equal((id, kind), (_hpo.IdOf(lookup.Index).Number, lookup.Kind));
    }

    [Fact]
    public void FindByName_SynonymOfTwoTerms_GivesBothAndNoSingleAnswer()
    {
        Assert.Equal(2, _hpo.FindByName("fits").Count);
        Assert.False(_hpo.TryFindByName("fits", out _));
    }

    [Fact]
    public void Nearest_IdWithSwappedDigits_SuggestsTheTermFirst() =>
        Assert.Equal(1250, _hpo.IdOf(_hpo.Nearest(new HpoTermId(1520), 3)[0]).Number);

    [Fact]
    public void Nearest_MisspeltName_SuggestsTheTermFirst() =>
        Assert.Equal(252, _hpo.IdOf(_hpo.Nearest("microcefaly", 1)[0]).Number);

    [Fact]
    public void Constructor_UnknownParent_IsRefused() =>
        Assert.Throws<ArgumentException>(() => new HpoOntology([new HpoTerm { Id = new(2), Label = "x", Parents = [new(1)] }]));

    [Fact]
    public void Constructor_Cycle_IsRefused() =>
        Assert.Throws<ArgumentException>(() => new HpoOntology(
        [
            new HpoTerm { Id = new(2), Label = "x", Parents = [new(3)] },
            new HpoTerm { Id = new(3), Label = "y", Parents = [new(2)] },
        ]));

    private int Index(int id) => _hpo.TryFind(new HpoTermId(id), out var lookup) ? lookup.Index : -1;

    private int[] Ids(ReadOnlySpan<int> indices) => [.. indices.ToArray().Select(index => _hpo.IdOf(index).Number)];
}
