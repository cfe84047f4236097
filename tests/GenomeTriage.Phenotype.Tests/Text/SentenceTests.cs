using GenomeTriage.Phenotype.Glossary;
using GenomeTriage.Phenotype.Text;

namespace GenomeTriage.Phenotype.Tests.Text;

public sealed class SentenceTests
{
    private static readonly TextToTerms Small = new(SmallOntology.Terms, TermGlossary.Default);
    private static readonly Lazy<TextToTerms> Real = new(() => new TextToTerms(RealOntology.Get(), TermGlossary.Default));

    public static TheoryData<TermLanguage, string, string> Sentences()
    {
        var data = new TheoryData<TermLanguage, string, string>();
        foreach (var (text, offers) in EnglishSentences.All) data.Add(TermLanguage.English, text, offers);
        foreach (var (text, offers) in NordicSentences.Swedish) data.Add(TermLanguage.Swedish, text, offers);
        foreach (var (text, offers) in NordicSentences.Norwegian) data.Add(TermLanguage.NorwegianBokmal, text, offers);
        return data;
    }

    [Theory]
    [MemberData(nameof(Sentences))]
    public void Find_Sentence_GivesWhatItSays(TermLanguage language, string text, string offers) =>
        Assert.Equal(offers, OfferText.Of(Small.Find(text, language)));

    [Theory]
    [MemberData(nameof(Sentences))]
    public void Find_SentenceWithTheWholeOfHpo_GivesWhatItSays(TermLanguage language, string text, string offers)
    {
        RealOntology.Get();
        Assert.Equal(offers, OfferText.Of(Real.Value.Find(text, language)));
    }
}
