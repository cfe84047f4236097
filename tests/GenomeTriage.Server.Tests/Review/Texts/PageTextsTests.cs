using System.Text.RegularExpressions;
using System.Xml.Linq;
using GenomeTriage.Knowledge.ClinVar;
using GenomeTriage.Review.Audit;
using GenomeTriage.Review.Cases;
using GenomeTriage.Review.Conferences;
using GenomeTriage.Review.People;
using GenomeTriage.Review.Worklists;
using GenomeTriage.Testing;

namespace GenomeTriage.Server.Tests.Review.Texts;

/// <summary>Every word of the pages is there in every language, and no other is.</summary>
public sealed partial class PageTextsTests
{
    private static readonly string Server = Path.Combine(SharedData.RepositoryRoot, "src", "GenomeTriage.Server");

    [Theory]
    [InlineData(".sv")]
    [InlineData(".nb")]
    public void Languages_HaveTheSameKeysAndPlacesAsEnglish(string suffix)
    {
        var (english, other) = (Read(""), Read(suffix));
        Assert.Equal(english.Keys.Order(StringComparer.Ordinal), other.Keys.Order(StringComparer.Ordinal));
        Assert.All(english, pair => Assert.Equal(PlacesOf(pair.Value), PlacesOf(other[pair.Key])));
        Assert.DoesNotContain(other.Values, string.IsNullOrWhiteSpace);
    }

    [Fact]
    public void Keys_ThatPagesName_AreThere()
    {
        var sources = Directory.EnumerateFiles(Path.Combine(Server, "Pages"), "*.cshtml*", SearchOption.AllDirectories)
            .Concat(Directory.EnumerateFiles(Path.Combine(Server, "Review"), "*.cs", SearchOption.AllDirectories));
        var named = sources.SelectMany(path => NamedKey().Matches(File.ReadAllText(path)).Select(match => match.Groups["key"].Value)).Distinct(StringComparer.Ordinal);
        Assert.Empty(named.Except(Read("").Keys, StringComparer.Ordinal));
    }

    [Fact]
    public void Values_ThatPagesShow_HaveAWord()
    {
        Type[] shown =
        [
            typeof(CaseStatus), typeof(RankingCause), typeof(ChecklistItem), typeof(ConferenceState), typeof(AgendaState), typeof(DecisionKind),
            typeof(SignInOutcome), typeof(AuditVerb), typeof(ClinVarClassification), typeof(PatientField), typeof(KnowledgeAlert),
        ];
        var wanted = shown.SelectMany(type => Enum.GetNames(type).Select(name => $"{type.Name}_{name}"))
            .Concat(Enum.GetNames<Roles>().Where(name => name != nameof(Roles.None)).Select(name => $"Roles_{name}"));
        Assert.Empty(wanted.Except(Read("").Keys, StringComparer.Ordinal));
    }

    private static Dictionary<string, string> Read(string suffix) =>
        XDocument.Load(Path.Combine(Server, "Review", "Texts", $"Pages{suffix}.resx")).Root!.Elements("data")
            .ToDictionary(data => data.Attribute("name")!.Value, data => data.Element("value")!.Value, StringComparer.Ordinal);

    private static string PlacesOf(string text) => string.Join(' ', Place().Matches(text).Select(match => match.Value).Order(StringComparer.Ordinal));

    [GeneratedRegex(@"\{\w+\}", RegexOptions.None, 1000)]
    private static partial Regex Place();

    [GeneratedRegex(@"(?:\bT\[|\btexts\[|\bT\.Fill\()""(?<key>\w+)""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NamedKey();
}
