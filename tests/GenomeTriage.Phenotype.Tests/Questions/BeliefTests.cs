using GenomeTriage.Phenotype.Questions;

namespace GenomeTriage.Phenotype.Tests.Questions;

public sealed class BeliefTests
{
    private const int Precision = 4;
    private static readonly Belief Torn = new([.5, .5]);

    [Fact]
    public void Gain_FullTrust_IsTheMutualInformation()
    {
        // The answer has one bit; known the diagnosis, -.8 log2 .8 - .2 log2 .2 = .7219 are left.
        Assert.Equal(.2781, Torn.Gain([.8, .2], 0), Precision);
    }

    [Fact]
    public void Gain_NoTrustInNo_IsThePartOfAYes()
    {
        // .4 log2(.8 / .5) + .1 log2(.2 / .5)
        Assert.Equal(.1390, Torn.Gain([.8, .2], 0, trustInNo: 0), Precision);
    }

    [Fact]
    public void Gain_HalfTrust_LiesHalfway() =>
        Assert.Equal((.2781 + .1390) / 2, Torn.Gain([.8, .2], 0, trustInNo: .5), Precision);

    [Fact]
    public void Gain_SignThatAllShowAlike_IsNothing() => Assert.Equal(0, Torn.Gain([.3, .3], 0, trustInNo: .3), 12);
}
