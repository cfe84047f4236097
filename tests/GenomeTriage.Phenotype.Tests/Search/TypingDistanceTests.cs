using FsCheck;
using FsCheck.Fluent;
using GenomeTriage.Phenotype.Search;

namespace GenomeTriage.Phenotype.Tests.Search;

public sealed class TypingDistanceTests
{
    [Theory]
    [InlineData("seizure", "seizure", 0)]
    [InlineData("siezure", "seizure", 1)]
    [InlineData("seisure", "seizure", 1)]
    [InlineData("seizur", "seizure", 1)]
    [InlineData("seeizure", "seizure", 1)]
    [InlineData("sezuer", "seizure", 2)]
    [InlineData("ataxia", "seizure", 3)]
    public void Between_Words_CountsTypingErrorsUpToTheLimit(string typed, string word, int errors) =>
        Assert.Equal(errors, TypingDistance.Between(typed, word, 2, begun: false));

    [Theory]
    [InlineData("hipertel", 1)]
    [InlineData("hypertel", 0)]
    [InlineData("hypertal", 1)]
    [InlineData("mycrotel", 3)]
    public void Between_BegunWord_CountsErrorsOfTheBeginning(string typed, int errors) =>
        Assert.Equal(errors, TypingDistance.Between(typed, "hypertelorism", 2, begun: true));

    [Fact]
    public void CanMeet_WordsWithinTheLimit_IsNeverDenied()
    {
        var words = from letters in Gen.Choose('a', 'e').Select(letter => (char)letter).ListOf() select new string([.. letters.Take(9)]);
        Prop.ForAll(words.ToArbitrary(), words.ToArbitrary(), (one, other) =>
            TypingDistance.Between(one, other, 2, begun: false) > 2
            || LetterSet.Of(one).CanMeet(LetterSet.Of(other), 2, begun: false)).QuickCheckThrowOnFailure();
    }
}
