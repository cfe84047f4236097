using FsCheck;
using FsCheck.Fluent;
using GenomeTriage.Genome.Variants;

namespace GenomeTriage.Genome.Tests.Variants;

public sealed class CallSplittingTests
{
    [Fact]
    public void Split_HeterozygousForTwoAlternates_CountsTheOtherApart()
    {
        var call = CallSplitting.Split([1, 2], 2, isPhased: true, phaseSet: 77);
        Assert.Equal(new SampleCall(1, 0, 1, 0) { PhaseSet = 77, Haplotype = 1 }, call);
    }

    [Fact]
    public void Split_HalfMissing_IsCarrierButNotHomozygous()
    {
        var call = CallSplitting.Split([1, -1], 1, isPhased: false);
        Assert.Equal(new SampleCall(1, 0, 0, 1), call);
        Assert.True(call.IsCarrier);
        Assert.False(call.IsHomozygous);
    }

    [Fact]
    public void Split_Haploid_HasNoPhase() =>
        Assert.Equal(new SampleCall(1, 0, 0, 0), CallSplitting.Split([1], 1, isPhased: true));

    [Fact]
    public void Split_AnyGenotype_CountsEveryChromosomeOnce() =>
        Prop.ForAll(Gen.NonEmptyListOf(Gen.Choose(-1, 3)).ToArbitrary(), alleles =>
        {
            int[] genotype = [.. alleles];
            var calls = Enumerable.Range(1, 3).Select(alternate => CallSplitting.Split(genotype, alternate, isPhased: true)).ToArray();
            return calls.All(call => call.Ploidy == genotype.Length)
                && calls.Sum(call => call.Alternate) == genotype.Count(allele => allele > 0);
        }).QuickCheckThrowOnFailure();
}
