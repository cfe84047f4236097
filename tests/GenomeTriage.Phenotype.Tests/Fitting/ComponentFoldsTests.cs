using FsCheck;
using FsCheck.Fluent;
using GenomeTriage.Phenotype.Fitting;

namespace GenomeTriage.Phenotype.Tests.Fitting;

public sealed class ComponentFoldsTests
{
    [Fact]
    public void Deal_CasesBoundThroughAThird_AreInOneFold()
    {
        CaseKeys[] cases =
        [
            new("OMIM:1", "A", ["PMID:1"]),
            new("OMIM:2", "B", ["PMID:2"]),
            new("OMIM:1", "C", ["PMID:2"]),
            new("OMIM:4", "", ["PMID:4"]),
            new("OMIM:5", "", ["PMID:5"]),
        ];
        var folds = ComponentFolds.Deal(cases, 2);
        Assert.Equal(folds[0], folds[1]);
        Assert.Equal(folds[0], folds[2]);
        Assert.NotEqual(folds[0], folds[3]);
        Assert.Equal(folds[3], folds[4]);
    }

    [Fact]
    public void Deal_AnyCases_NeverPartsThoseThatShareAKey()
    {
        var keys = Gen.Choose(1, 12).ArrayOf(3).Select(numbers => new CaseKeys($"OMIM:{numbers[0]}", $"G{numbers[1]}", [$"PMID:{numbers[2]}"]));
        Prop.ForAll(keys.ArrayOf().ToArbitrary(), cases =>
        {
            var folds = ComponentFolds.Deal(cases, 3);
            return cases.Index().All(a => cases.Index().All(b => !Share(a.Item, b.Item) || folds[a.Index] == folds[b.Index]));
        }).QuickCheckThrowOnFailure();
    }

    private static bool Share(CaseKeys a, CaseKeys b) =>
        a.Disease == b.Disease || a.Gene == b.Gene || a.Publications.Intersect(b.Publications, StringComparer.Ordinal).Any();
}
