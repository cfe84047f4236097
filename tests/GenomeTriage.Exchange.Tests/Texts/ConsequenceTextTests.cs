using GenomeTriage.Annotation.Consequences;
using GenomeTriage.Exchange.Results;
using GenomeTriage.Exchange.Texts;

namespace GenomeTriage.Exchange.Tests.Texts;

public sealed class ConsequenceTextTests
{
    public static TheoryData<string> Languages => new(Language.All.Select(language => language.Code));

    [Theory]
    [MemberData(nameof(Languages))]
    public void Consequence_EveryTerm_HasWordsInEveryLanguage(string code)
    {
        Assert.True(Language.TryParse(code, out var language));
        var texts = TextCatalog.In(language);
        var words = Enumerable.Range(0, SoTerm.Count).Select(rank => texts.Consequence(new SoTerm((byte)rank).Name)).ToList();
        Assert.DoesNotContain(words, word => word.Contains('_', StringComparison.Ordinal));
        Assert.Equal(words.Count, words.Distinct(StringComparer.Ordinal).Count());
    }

    [Theory]
    [InlineData("en", "missense variant, splice region variant")]
    [InlineData("sv", "missensvariant, variant nära splitsställe")]
    [InlineData("nb", "missensvariant, variant nær spleisested")]
    public void Consequence_Set_IsTheMostSevereFirst(string code, string words)
    {
        Assert.True(Language.TryParse(code, out var language));
        Assert.Equal(words, VariantNames.Consequence(SoTerm.Missense | (SoTermSet)SoTerm.SpliceRegion, TextCatalog.In(language)));
    }
}
