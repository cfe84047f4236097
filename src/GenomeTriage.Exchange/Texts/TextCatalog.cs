using System.Resources;

namespace GenomeTriage.Exchange.Texts;

/// <summary>
/// The sentences behind the codes, by language: <c>Problems</c> by problem code, <c>Reasons</c> by the code of a
/// reason, blind spot or ledger entry, <c>Labels</c> for single words of the outputs and <c>Enum_Value</c>.
/// </summary>
public sealed class TextCatalog
{
    private static readonly ResourceManager ProblemResources = ResourcesOf("Problems");
    private static readonly ResourceManager ReasonResources = ResourcesOf("Reasons");
    private static readonly ResourceManager LabelResources = ResourcesOf("Labels");

    private TextCatalog(Language language) => Language = language;

    /// <summary>The texts of one language.</summary>
    public static TextCatalog In(Language language) => new(language);

    /// <summary>The language.</summary>
    public Language Language { get; }

    /// <summary>The template of a problem code, <c>null</c> where there is none.</summary>
    public string? Problem(string code) => ProblemResources.GetString(code, Language.Culture);

    /// <summary>The template of a reason code; the code itself where there is none.</summary>
    public string Reason(string code) => ReasonResources.GetString(code, Language.Culture) ?? code;

    /// <summary>A word of the outputs; the key itself where there is none.</summary>
    public string Label(string key) => LabelResources.GetString(key, Language.Culture) ?? key;

    /// <summary>The word for a value of an enumeration.</summary>
    public string Label<T>(T value)
        where T : struct, Enum => Label($"{typeof(T).Name}_{value}");

    /// <summary>The words for a Sequence Ontology term, by its name <c>missense_variant</c>.</summary>
    public string Consequence(string term) => Label($"Consequence_{term}");

    /// <summary>The word or sentence behind <paramref name="key"/> with its places filled.</summary>
    public string Label(string key, params ReadOnlySpan<(string Name, string Value)> places)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in places) values[name] = value;
        return TextTemplate.Fill(Label(key), values.GetValueOrDefault);
    }

    private static ResourceManager ResourcesOf(string name) =>
        new($"{typeof(TextCatalog).Namespace}.{name}", typeof(TextCatalog).Assembly);
}
