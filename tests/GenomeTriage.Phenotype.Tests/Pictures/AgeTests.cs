using GenomeTriage.Phenotype.Pictures;

namespace GenomeTriage.Phenotype.Tests.Pictures;

public sealed class AgeTests
{
    [Theory]
    [InlineData("P3Y2M", 3, 2, 0)]
    [InlineData("P80Y", 80, 0, 0)]
    [InlineData("P10M23D", 0, 10, 23)]
    [InlineData("P6W", 0, 0, 42)]
    [InlineData("P1W3D", 0, 0, 10)]
    [InlineData("P0D", 0, 0, 0)]
    [InlineData("P2DT3H", 0, 0, 2)]
    [InlineData("PT3H", 0, 0, 0)]
    public void TryParse_Duration_GivesItsParts(string text, int years, int months, int days)
    {
        Assert.True(Age.TryParse(text, out var age));
        Assert.Equal(new Age(years, months, days), age);
    }

    [Theory]
    [InlineData("")]
    [InlineData("P")]
    [InlineData("3Y")]
    [InlineData("PY")]
    [InlineData("P3")]
    [InlineData("P2M3Y")]
    [InlineData("P3Y3Y")]
    [InlineData("P-3Y")]
    [InlineData("P1,5Y")]
    [InlineData("P99999999999Y")]
    public void TryParse_OtherText_Fails(string text) => Assert.False(Age.TryParse(text, out _));

    [Theory]
    [InlineData("P3Y2M")]
    [InlineData("P1Y10D")]
    [InlineData("P0D")]
    public void ToString_AgeRead_GivesItBack(string text)
    {
        Assert.True(Age.TryParse(text, out var age));
        Assert.Equal(text, age.ToString());
    }

    [Fact]
    public void TotalYears_HalfAYear_IsOneHalf() => Assert.Equal(3.5, new Age(3, 6, 0).TotalYears, 10);
}
