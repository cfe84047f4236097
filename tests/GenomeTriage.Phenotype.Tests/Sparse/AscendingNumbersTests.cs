using FsCheck;
using FsCheck.Fluent;
using GenomeTriage.Phenotype.Sparse;

namespace GenomeTriage.Phenotype.Tests.Sparse;

public sealed class AscendingNumbersTests
{
    [Fact]
    public void Once_AnyNumbers_AreTheirSortedSet() =>
        Prop.ForAll<int[]>(numbers => AscendingNumbers.Once(new List<int>(numbers)).SequenceEqual(new SortedSet<int>(numbers))).QuickCheckThrowOnFailure();
}
