using FsCheck;
using FsCheck.Fluent;
using GenomeTriage.Knowledge.Ontology;
using GenomeTriage.Phenotype.Glossary;
using GenomeTriage.Phenotype.Search;

namespace GenomeTriage.Phenotype.Tests.Search;

/// <summary>Search over a small ontology, whose ids and labels are HPO's.</summary>
public sealed class TermSearchTests
{
    private static readonly HpoOntology Ontology = SmallOntology();
    private static readonly TermSearch Search = new(Ontology, TermGlossary.Default);

    [Theory]
    [InlineData("HP:0001250", "Seizure", NameMatch.Id)]
    [InlineData("seizure", "Seizure", NameMatch.Exact)]
    [InlineData("Seizures", "Seizure", NameMatch.Exact)]
    [InlineData("seiz", "Seizure", NameMatch.Prefix)]
    [InlineData("ear low-set", "Low-set ears", NameMatch.AllWords)]
    [InlineData("delayed lang", "Delayed speech and language development", NameMatch.Completion)]
    [InlineData("siezure", "Seizure", NameMatch.Fuzzy)]
    [InlineData("microcephly", "Microcephaly", NameMatch.Fuzzy)]
    [InlineData("krampanfall", "Seizure", NameMatch.Exact)]
    [InlineData("krampanfallen", "Seizure", NameMatch.Exact)]
    [InlineData("krampeanfall", "Seizure", NameMatch.Exact)]
    [InlineData("hørselstap", "Hearing impairment", NameMatch.Exact)]
    [InlineData("horselstap", "Hearing impairment", NameMatch.Exact)]
    [InlineData("hoerselstap", "Hearing impairment", NameMatch.Exact)]
    [InlineData("HÖRSELNEDSÄTTNING", "Hearing impairment", NameMatch.Exact)]
    [InlineData("horselnedsattning", "Hearing impairment", NameMatch.Exact)]
    [InlineData("njurcystor", "Renal cyst", NameMatch.Exact)]
    [InlineData("njure cysta", "Renal cyst", NameMatch.AllWords)]
    [InlineData("lavtsittende ører", "Low-set ears", NameMatch.Exact)]
    [InlineData("lågt sittande öra", "Low-set ears", NameMatch.Exact)]
    [InlineData("gånger sen debut", null, NameMatch.Exact)]
    [InlineData("kraniosynostsos", "Craniosynostosis", NameMatch.Fuzzy)]
    public void Find_Query_GivesTheTermFirst(string query, string? label, NameMatch kind)
    {
        var hits = Search.Find(query);
        if (label is null)
        {
            Assert.Empty(hits);
            return;
        }

        Assert.NotEmpty(hits);
        Assert.Equal(label, hits[0].Label);
        Assert.Equal(kind, hits[0].Kind);
    }

    [Fact]
    public void Find_ExactAndPrefix_ExactComesFirst()
    {
        var hits = Search.Find("hypotonia");
        Assert.Equal(["Hypotonia", "Hypotonia of the limbs"], hits.Select(hit => hit.Label));
        Assert.Equal([NameMatch.Exact, NameMatch.Prefix], hits.Select(hit => hit.Kind));
    }

    [Fact]
    public void Find_EqualMatches_CommonerTermFirst()
    {
        var frequencies = new int[Ontology.Count];
        Assert.True(Ontology.TryFind(HpoTermId.Parse("HP:0000256"), out var macrocephaly));
        frequencies[macrocephaly.Index] = 5;
        var hits = new TermSearch(Ontology, TermGlossary.Empty, frequencies).Find("big head small head");
        Assert.Empty(hits);
        hits = new TermSearch(Ontology, TermGlossary.Empty, frequencies).Find("m");
        Assert.Equal(["Macrocephaly", "Microcephaly"], hits.Select(hit => hit.Label));
    }

    [Fact]
    public void Find_NameOfTheGlossary_IsMarkedAsNotReviewed()
    {
        var hit = Search.Find("kortvuxenhet")[0];
        Assert.Equal(TermLanguage.Swedish, hit.Language);
        Assert.Equal("kortvuxenhet", hit.Matched);
        Assert.False(hit.OfficiallyReviewed);
        Assert.True(Search.Find("short stature")[0].OfficiallyReviewed);
    }

    [Fact]
    public void Find_InOneLanguage_GivesNamesOfThatLanguage()
    {
        var hits = Search.Find("hypotoni", language: TermLanguage.NorwegianBokmal);
        Assert.NotEmpty(hits);
        Assert.All(hits, hit => Assert.Equal(TermLanguage.NorwegianBokmal, hit.Language));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("-")]
    [InlineData("zzqx")]
    [InlineData("HP:9999999")]
    public void Find_NothingToFind_GivesNothing(string query) => Assert.Empty(Search.Find(query));

    [Fact]
    public void Find_Limit_IsKept() => Assert.Single(Search.Find("h", limit: 1));

    [Fact]
    public void Find_AnyText_NeverThrowsAndIsRepeatable() =>
        Prop.ForAll(ArbMap.Default.ArbFor<string?>(), query => Search.Find(query ?? "").SequenceEqual(Search.Find(query ?? "")))
            .QuickCheckThrowOnFailure();

    private static HpoOntology SmallOntology() => new(
    [
        Term(118, "Phenotypic abnormality"),
        Term(1250, "Seizure", "Seizures", "Epileptic seizure"),
        Term(252, "Microcephaly", "Small head"),
        Term(256, "Macrocephaly", "Big head"),
        Term(369, "Low-set ears", "Low set ears"),
        Term(750, "Delayed speech and language development", "Speech delay"),
        Term(365, "Hearing impairment", "Deafness"),
        Term(107, "Renal cyst", "Kidney cyst"),
        Term(4322, "Short stature"),
        Term(1363, "Craniosynostosis"),
        Term(1252, "Hypotonia"),
        Term(9999, "Hypotonia of the limbs"),
    ]);

    private static HpoTerm Term(int id, string label, params string[] synonyms) => new()
    {
        Id = new HpoTermId(id),
        Label = label,
        Synonyms = [.. synonyms.Select(synonym => new HpoSynonym(synonym, SynonymScope.Exact))],
        Parents = id == 118 ? [] : [new HpoTermId(118)],
    };
}
