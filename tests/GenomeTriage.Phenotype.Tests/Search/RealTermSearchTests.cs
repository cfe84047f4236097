using GenomeTriage.Phenotype.Glossary;
using GenomeTriage.Phenotype.Search;
using GenomeTriage.Phenotype.Tests.Text;

namespace GenomeTriage.Phenotype.Tests.Search;

/// <summary>Search over the whole of HPO.</summary>
public sealed class RealTermSearchTests
{
    private static readonly Lazy<TermSearch> Search = new(() => new TermSearch(RealOntology.Get(), TermGlossary.Default));

    [Theory]
    [InlineData("seizures", "HP:0001250")]
    [InlineData("epilepsy", "HP:0001250")]
    [InlineData("wide-set eyes", "HP:0000316")]
    [InlineData("hypotelorism", "HP:0000601")]
    [InlineData("cataracts", "HP:0000518")]
    [InlineData("anaemia", "HP:0001903")]
    [InlineData("anemia", "HP:0001903")]
    [InlineData("oesophageal atresia", "HP:0002032")]
    [InlineData("esophageal atresia", "HP:0002032")]
    [InlineData("corpus callosum agenesis", "HP:0001274")]
    [InlineData("hipertelorism", "HP:0000316")]
    [InlineData("microcefaly", "HP:0000252")]
    [InlineData("scolliosis", "HP:0002650")]
    [InlineData("skelning", "HP:0000486")]
    [InlineData("skjeling", "HP:0000486")]
    [InlineData("gomspalten", "HP:0000175")]
    [InlineData("ganespalte", "HP:0000175")]
    [InlineData("muskelsvaghet i benen", "HP:0007340")]
    [InlineData("muskelsvakhet i beina", "HP:0007340")]
    [InlineData("utvecklingsförsening", "HP:0001263")]
    [InlineData("utviklingsforsinkelse", "HP:0001263")]
    [InlineData("hypertelorizm", "HP:0000316")]
    public void Find_ClinicalWord_GivesTheTermFirst(string query, string id) =>
        Assert.Equal(id, Search.Value.Find(query)[0].Id.ToString());

    [Fact]
    public void Find_EveryLabelOfThePhenotype_GivesItsTerm()
    {
        var ontology = RealOntology.Get();
        for (var term = 0; term < ontology.Count; term += 17)
        {
            var hits = Search.Value.Find(ontology.LabelOf(term));
            Assert.Contains(hits, hit => hit.Term == term && hit.Kind == NameMatch.Exact);
        }
    }

    [Fact]
    public void Find_EveryNameOfTheGlossary_GivesItsTermExactly()
    {
        foreach (var entry in TermGlossary.Default.Entries)
            foreach (var name in entry.Swedish.Concat(entry.NorwegianBokmal))
                Assert.Contains(Search.Value.Find(name), hit => hit.Id == entry.Id && hit.Kind == NameMatch.Exact);
    }
}
