using System.Text;
using GenomeTriage.Vcf.Records;

namespace GenomeTriage.Vcf.Tests.Records;

public sealed class FieldValueTests
{
    [Theory]
    [InlineData("0.5", 0.5)]
    [InlineData("-1e-5", -1e-5)]
    [InlineData("1E3", 1000)]
    [InlineData(".5", 0.5)]
    [InlineData("7", 7)]
    [InlineData("inf", double.PositiveInfinity)]
    [InlineData("-Inf", double.NegativeInfinity)]
    [InlineData("+INFINITY", double.PositiveInfinity)]
    [InlineData("NaN", double.NaN)]
    public void TryGetNumber_Number_IsRead(string text, double number)
    {
        Assert.True(Value(text).TryGetNumber(out var read));
        Assert.Equal(number, read);
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("0,5")]
    [InlineData("1e")]
    [InlineData("0x10")]
    [InlineData(" 1")]
    [InlineData("fun")]
    [InlineData("n")]
    public void TryGetNumber_NoNumber_IsRefused(string text) => Assert.False(Value(text).TryGetNumber(out _));

    [Theory]
    [InlineData("42", 42)]
    [InlineData("-7", -7)]
    [InlineData("+7", 7)]
    [InlineData("2147483647", int.MaxValue)]
    [InlineData("-2147483648", int.MinValue)]
    public void TryGetInteger_Integer_IsRead(string text, int number)
    {
        Assert.True(Value(text).TryGetInteger(out var read));
        Assert.Equal(number, read);
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("1.0")]
    [InlineData("1,2")]
    [InlineData("2147483648")]
    [InlineData("12a")]
    public void TryGetInteger_NoInteger_IsRefused(string text) => Assert.False(Value(text).TryGetInteger(out _));

    [Fact]
    public void Indexer_List_GivesElementsAndMissingBehindTheEnd()
    {
        var list = Value("a,,c");
        Assert.Equal(3, list.Count);
        Assert.Equal(("a", "", "c"), (list[0].ToString(), list[1].ToString(), list[2].ToString()));
        Assert.True(list[3].IsMissing);
        var walked = new List<string>();
        foreach (var element in list) walked.Add(element.ToString());
        Assert.Equal(["a", "", "c"], walked);
    }

    private static FieldValue Value(string text) => new(Encoding.ASCII.GetBytes(text));
}
