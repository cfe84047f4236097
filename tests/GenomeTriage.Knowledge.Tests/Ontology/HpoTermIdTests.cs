using GenomeTriage.Knowledge.Ontology;

namespace GenomeTriage.Knowledge.Tests.Ontology;

public sealed class HpoTermIdTests
{
    [Theory]
    [InlineData("HP:0001250", 1250)]
    [InlineData("hp:0000001", 1)]
    [InlineData("HP:9999999", 9_999_999)]
    public void TryParse_WellFormed_GivesTheNumber(string text, int number)
    {
        Assert.True(HpoTermId.TryParse(text, out var id));
        Assert.Equal(number, id.Number);
    }

    [Theory]
    [InlineData("")]
    [InlineData("HP:1250")]
    [InlineData("HP:00012500")]
    [InlineData("HP:00012 0")]
    [InlineData("HP:-001250")]
    [InlineData("MP:0001250")]
    [InlineData("0001250")]
    public void TryParse_Malformed_Refuses(string text) => Assert.False(HpoTermId.TryParse(text, out _));

    [Fact]
    public void ToString_PadsToSevenDigits() => Assert.Equal("HP:0000001", new HpoTermId(1).ToString());
}
