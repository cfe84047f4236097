using System.Text;
using FsCheck;
using FsCheck.Fluent;
using GenomeTriage.Vcf.Records;

namespace GenomeTriage.Vcf.Tests.Records;

public sealed class InfoFieldsTests
{
    [Theory]
    [InlineData("AF=0.5", "AF", "0.5")]
    [InlineData("MAF=1;AF=0.5;AFR=2", "AF", "0.5")] // not the end or start of another key
    [InlineData("X=AF=3;AF=0.5", "AF", "0.5")] // not inside a value
    [InlineData("DB;AF=0.5", "DB", "")]
    [InlineData("AF=0.5;DB", "DB", "")]
    [InlineData("AF=1;AF=2", "AF", "1")]
    [InlineData("CSQ=a|b=c|d;AF=0", "CSQ", "a|b=c|d")]
    public void TryGet_Key_GivesItsValue(string info, string key, string value)
    {
        Assert.True(Fields(info).TryGet(Encoding.ASCII.GetBytes(key), out var found));
        Assert.Equal(value, found.ToString());
    }

    [Theory]
    [InlineData(".", "AF")]
    [InlineData("", "AF")]
    [InlineData("AFR=1;MAF=2", "AF")]
    [InlineData("X=AF", "AF")]
    public void TryGet_KeyThatIsNotThere_IsNotFound(string info, string key) =>
        Assert.False(Fields(info).TryGet(Encoding.ASCII.GetBytes(key), out _));

    [Fact]
    public void TryGet_AnyKeys_AgreesWithWalkingThem() => Prop.ForAll(
        Gen.Elements("A", "AA", "AAB", "B", "BA").Two().ListOf().ToArbitrary(),
        Gen.Elements("A", "AA", "AAB", "B", "BA").ToArbitrary(),
        (pairs, key) =>
        {
            var info = string.Join(';', pairs.Select(pair => $"{pair.Item1}={pair.Item2}"));
            var expected = pairs.Where(pair => pair.Item1 == key).Select(pair => pair.Item2).FirstOrDefault();
            var found = Fields(info).TryGet(Encoding.ASCII.GetBytes(key), out var value) ? value.ToString() : null;
            return found == expected;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void GetEnumerator_Fields_GivesKeysValuesAndFlags()
    {
        var seen = new List<string>();
        foreach (var field in Fields("AF=0.5,1;DB;END="))
            seen.Add($"{Encoding.ASCII.GetString(field.Key)}:{field.Value.ToString()}:{field.HasValue}");
        Assert.Equal(["AF:0.5,1:True", "DB::False", "END::True"], seen);
        foreach (var _ in Fields(".")) Assert.Fail("a missing column has no field");
    }

    private static InfoFields Fields(string info) => new(Encoding.ASCII.GetBytes(info));
}
