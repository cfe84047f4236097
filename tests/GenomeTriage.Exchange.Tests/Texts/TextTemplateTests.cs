using GenomeTriage.Exchange.Texts;

namespace GenomeTriage.Exchange.Tests.Texts;

public sealed class TextTemplateTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("{found} is wrong.", "X is wrong.")]
    [InlineData("{found}.[ Nearest: {allowed}.]", "X.")]
    [InlineData("[{found}: ]end", "X: end")]
    [InlineData("a[ {missing} {found}]b", "ab")]
    [InlineData("{missing}.", ".")]
    [InlineData("a { b", "a { b")]
    [InlineData("a [ b", "a [ b")]
    public void Fill_Template_PutsValuesAndDropsPartsWithoutOne(string template, string expected) =>
        Assert.Equal(expected, TextTemplate.Fill(template, name => name == "found" ? "X" : null));

    [Theory]
    [InlineData("en-GB", "en")]
    [InlineData("sv-SE", "sv")]
    [InlineData("nb-NO", "nb")]
    [InlineData("nn-NO", "nb")]
    [InlineData("de-DE", "en")]
    public void Language_OfCulture_FallsBackToEnglish(string culture, string code) =>
        Assert.Equal(code, Language.Of(System.Globalization.CultureInfo.GetCultureInfo(culture)).Code);

    [Theory]
    [InlineData(0.5, "50.0 %")]
    [InlineData(0.0004, "<0.1 %")]
    [InlineData(0.9999, ">99.9 %")]
    [InlineData(1, "100.0 %")]
    [InlineData(0, "0 %")]
    public void Posterior_Written_NeverClaimsMoreThanItKnows(double value, string text) =>
        Assert.Equal(text, Numbers.Posterior(value, Language.English.Culture));
}
