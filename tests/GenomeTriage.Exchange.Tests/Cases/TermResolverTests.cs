using GenomeTriage.Exchange.Cases;
using GenomeTriage.Genome.Problems;
using GenomeTriage.Knowledge.Ontology;
using GenomeTriage.Phenotype;

namespace GenomeTriage.Exchange.Tests.Cases;

public sealed class TermResolverTests
{
    private readonly List<Problem> _problems = [];

    [Theory]
    [InlineData("HP:0001250")]
    [InlineData(" hp:0001250 ")]
    [InlineData("Seizure")]
    [InlineData("seizure")]
    public void Resolve_IdOrLabel_IsTheTermWithoutNotice(string text)
    {
        Assert.Equal(new HpoTermId(1250), Resolve(text));
        Assert.Empty(_problems);
    }

    [Theory]
    [InlineData("HP:0001275", 1250, TermProblemCodes.TermAlternateId)]
    [InlineData("HP:0002631", 2616, TermProblemCodes.TermReplaced)]
    [InlineData("epileptic seizure", 1250, TermProblemCodes.TermBySynonym)]
    public void Resolve_OtherWayToATerm_IsTheTermWithNotice(string text, int id, string code)
    {
        Assert.Equal(new HpoTermId(id), Resolve(text));
        var problem = Assert.Single(_problems);
        Assert.Equal((code, ProblemSeverity.Notice), (problem.Code, problem.Severity));
    }

    [Theory]
    [InlineData("HP:0001251", PhenotypeProblemCodes.UnknownTerm, "HP:0001250 (Seizure)")]
    [InlineData("HP:12", TermProblemCodes.TermIdMalformed, null)]
    [InlineData("HP:0000999", TermProblemCodes.TermObsolete, "HP:0001263 (Global developmental delay)")]
    [InlineData("Seizzure", TermProblemCodes.TermNameUnknown, "HP:0001250 (Seizure)")]
    public void Resolve_NoTerm_IsAnErrorThatSuggests(string text, string code, string? suggestion)
    {
        Assert.Null(Resolve(text));
        var problem = Assert.Single(_problems);
        Assert.Equal((code, ProblemSeverity.Error), (problem.Code, problem.Severity));
        if (suggestion is not null) Assert.StartsWith(suggestion, problem.Allowed, StringComparison.Ordinal);
    }

    [Fact]
    public void Resolve_OtherOntology_IsLeftOutWithWarning()
    {
        Assert.Null(Resolve("NCIT:C26697"));
        Assert.Equal((TermProblemCodes.TermNotHpo, ProblemSeverity.Warning), (_problems[0].Code, _problems[0].Severity));
    }

    [Fact]
    public void Resolve_LabelOfAnotherTerm_Warns()
    {
        var resolver = new TermResolver(SmallOntology.Hpo, _problems);
        Assert.Equal(new HpoTermId(1250), resolver.Resolve(new StatedTerm("HP:0001250", "Global developmental delay")));
        Assert.Equal(TermProblemCodes.TermLabelOfAnother, _problems[0].Code);
    }

    [Theory]
    [InlineData("HP:0001250,HP:0001263", new[] { "HP:0001250", "HP:0001263" })]
    [InlineData("Seizure, Intellectual disability, borderline, HP:0001263", new[] { "Seizure", "Intellectual disability, borderline", "HP:0001263" })]
    [InlineData("Intellectual disability, borderline; Seizure;", new[] { "Intellectual disability, borderline", "Seizure" })]
    [InlineData("nonsense, Seizure", new[] { "nonsense", "Seizure" })]
    [InlineData("", new string[0])]
    public void TermList_Split_KeepsNamesWithCommasWhole(string text, string[] terms) =>
        Assert.Equal(terms, TermList.Split(text, SmallOntology.Hpo));

    private HpoTermId? Resolve(string text) => new TermResolver(SmallOntology.Hpo, _problems).Resolve(new StatedTerm(text));
}
