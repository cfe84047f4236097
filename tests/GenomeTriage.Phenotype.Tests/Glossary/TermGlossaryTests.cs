using GenomeTriage.Genome.Problems;
using GenomeTriage.Knowledge.Ontology;
using GenomeTriage.Phenotype.Glossary;

namespace GenomeTriage.Phenotype.Tests.Glossary;

public sealed class TermGlossaryTests
{
    private static readonly TermLanguage[] Languages = [TermLanguage.Swedish, TermLanguage.NorwegianBokmal];

    [Fact]
    public void Default_HasAtLeastSixHundredTerms()
    {
        Assert.True(TermGlossary.Default.Entries.Count >= 600);
    }

    [Fact]
    public void Default_IsMarkedAsNotOfficiallyReviewed()
    {
        Assert.False(TermGlossary.IsOfficiallyReviewed);
    }

    [Theory]
    [InlineData("HP:0001250", "epileptiska anfall", "epileptiske anfall")]
    [InlineData("HP:0004322", "kortvuxenhet", "kortvoksthet")]
    [InlineData("HP:0001363", "kraniosynostos", "kraniosynostose")]
    [InlineData("HP:0000365", "hörselnedsättning", "hørselstap")]
    public void PreferredName_OfCommonTerm_IsTheClinicalWord(string id, string swedish, string norwegian)
    {
        Assert.Equal(swedish, TermGlossary.Default.PreferredName(HpoTermId.Parse(id), TermLanguage.Swedish));
        Assert.Equal(norwegian, TermGlossary.Default.PreferredName(HpoTermId.Parse(id), TermLanguage.NorwegianBokmal));
    }

    [Fact]
    public void PreferredName_InEnglish_IsLeftToHpo()
    {
        Assert.Null(TermGlossary.Default.PreferredName(HpoTermId.Parse("HP:0001250"), TermLanguage.English));
    }

    [Fact]
    public void Default_NoNameStandsForTwoTerms()
    {
        foreach (var language in Languages)
        {
            var doubled = TermGlossary.Default.Entries
                .SelectMany(entry => entry.NamesIn(language).Select(name => name.ToLowerInvariant()))
                .GroupBy(name => name, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key);
            Assert.Empty(doubled);
        }
    }

    [Fact]
    public void Default_SwedishHasSwedishLetters_NorwegianHasNorwegianLetters()
    {
        Assert.All(TermGlossary.Default.Entries.SelectMany(entry => entry.Swedish), name => Assert.DoesNotContain(name, "æøÆØ".Contains));
        Assert.All(TermGlossary.Default.Entries.SelectMany(entry => entry.NorwegianBokmal), name => Assert.DoesNotContain(name, "äöÄÖ".Contains));
    }

    [Fact]
    public void Default_NamesAreOfLettersDigitsAndFewSigns()
    {
        var names = TermGlossary.Default.Entries.SelectMany(entry => entry.Swedish.Concat(entry.NorwegianBokmal));
        Assert.All(names, name => Assert.DoesNotContain(name, letter => !char.IsLetterOrDigit(letter) && !" -,/.".Contains(letter)));
        Assert.All(names, name => Assert.InRange(name.Length, 2, 80));
    }

    [Fact]
    public void Default_EveryLineIsALiveTermUnderItsEnglishLabel()
    {
        var ontology = Text.RealOntology.Get();
        Assert.All(TermGlossary.Default.Entries, entry =>
        {
            Assert.True(ontology.TryFind(entry.Id, out var lookup));
            Assert.Equal(HpoLookupKind.Current, lookup.Kind);
            Assert.Equal(ontology.LabelOf(lookup.Index), entry.English);
        });
    }

    [Theory]
    [InlineData("HP:0001250\tSeizure\tanfall", GlossaryProblemCodes.GlossaryColumnCount, "id")]
    [InlineData("HP:12\tSeizure\tanfall\tanfall", GlossaryProblemCodes.GlossaryBadTermId, "id")]
    [InlineData("HP:0001250\tSeizure\tanfall|\tanfall", GlossaryProblemCodes.GlossaryEmptyName, "sv")]
    [InlineData("HP:0001250\tSeizure\tanfall\t", GlossaryProblemCodes.GlossaryEmptyName, "nb")]
    [InlineData("HP:0001250\tSeizure\ta\tb\nHP:0001250\tSeizure\ta\tb", GlossaryProblemCodes.GlossaryDuplicateTerm, "id")]
    public void Read_BrokenLine_NamesFileLineAndColumn(string text, string code, string column)
    {
        var thrown = Assert.Throws<ConfigurationException>(() => TermGlossary.Read(new StringReader("# head\n" + text), "own.tsv"));
        Assert.Equal(code, thrown.Problem.Code);
        Assert.Equal("own.tsv", thrown.Problem.File);
        Assert.Equal(text.Contains('\n') ? 3 : 2, thrown.Problem.Line);
        Assert.Equal(column, thrown.Problem.Field);
    }
}
