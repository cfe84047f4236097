using System.Text.RegularExpressions;
using System.Xml.Linq;
using GenomeTriage.Annotation;
using GenomeTriage.Annotation.Frequencies;
using GenomeTriage.Genome.Families;
using GenomeTriage.Genome.Problems;
using GenomeTriage.Knowledge.ClinVar;
using GenomeTriage.Testing;
using GenomeTriage.Triage.Ledger;
using GenomeTriage.Triage.Results;

namespace GenomeTriage.Cli.Tests.Texts;

/// <summary>Whatever code the core speaks has a sentence in every language, and the languages agree on its places.</summary>
public sealed class TextCompletenessTests
{
    private static readonly string[] Suffixes = ["", ".sv", ".nb"];

    [Fact]
    public void Problems_EveryDeclaredCode_HasASentence() =>
        Assert.Empty(DeclaredCodes.OfProblems().Except(Keys("Problems", "")));

    [Fact]
    public void Reasons_EveryDeclaredCode_HasASentence() =>
        Assert.Empty(DeclaredCodes.OfReasons().Except(Keys("Reasons", "")));

    [Theory]
    [InlineData("Problems")]
    [InlineData("Reasons")]
    [InlineData("Labels")]
    public void Languages_SameKeysAndPlaces(string resource)
    {
        var english = Texts(resource, "");
        foreach (var suffix in Suffixes)
        {
            var other = Texts(resource, suffix);
            Assert.Equal(english.Keys.Order(StringComparer.Ordinal), other.Keys.Order(StringComparer.Ordinal));
            Assert.All(english.Keys, key => Assert.Equal(Places(english[key]), Places(other[key])));
            Assert.DoesNotContain(other.Values, string.IsNullOrWhiteSpace);
        }
    }

    [Fact]
    public void Labels_EveryValueThatIsShown_HasAWord()
    {
        Type[] shown =
        [
            typeof(ProblemSeverity), typeof(InheritanceMode), typeof(GenotypePattern), typeof(AssemblySource), typeof(FamilyRole), typeof(Sex),
            typeof(AffectedStatus), typeof(FrequencyState), typeof(TriageMode), typeof(LedgerUnit), typeof(ClinVarState), typeof(ClinVarClassification),
        ];
        var wanted = shown.SelectMany(type => Enum.GetNames(type).Select(name => $"{type.Name}_{name}"));
        Assert.Empty(wanted.Except(Keys("Labels", "")));
    }

    private static Dictionary<string, string>.KeyCollection Keys(string resource, string suffix) => Texts(resource, suffix).Keys;

    private static string Places(string text) =>
        string.Join(' ', Regex.Matches(text, @"\{\w+\}", RegexOptions.None, TimeSpan.FromSeconds(1)).Select(place => place.Value).Order(StringComparer.Ordinal));

    private static Dictionary<string, string> Texts(string resource, string suffix) =>
        XDocument.Load(Path.Combine(SharedData.RepositoryRoot, "src", "GenomeTriage.Exchange", "Texts", $"{resource}{suffix}.resx"))
            .Descendants("data")
            .ToDictionary(entry => entry.Attribute("name")!.Value, entry => entry.Element("value")!.Value, StringComparer.Ordinal);
}
