using GenomeTriage.Exchange.Texts;
using GenomeTriage.Knowledge.Ontology;
using GenomeTriage.Knowledge.Packs;
using GenomeTriage.Phenotype.Glossary;
using GenomeTriage.Review.Cases;
using GenomeTriage.Server.Review.Texts;

namespace GenomeTriage.Server.Review.Views;

/// <summary>Names of terms in the language of the request, and sentences of reasons.</summary>
/// <param name="pack">The knowledge.</param>
/// <param name="texts">The language.</param>
public sealed class Vocabulary(KnowledgePack pack, PageTexts texts)
{
    /// <summary>Stands behind a name that is not officially reviewed; the page says so where the name is given first.</summary>
    private const string Unreviewed = "°";

    private ReasonText? _reasons;

    /// <summary>Renders reasons and blind spots.</summary>
    public ReasonText Reasons => _reasons ??= new(texts.Results, pack.Hpo, id => Translated(id) is { } name ? name + Unreviewed : null);

    /// <summary>HPO's own label.</summary>
    public string LabelOf(string termId) =>
        HpoTermId.TryParse(termId, out var id) && pack.Hpo.TryFind(id, out var lookup) ? pack.Hpo.LabelOf(lookup.Index) : termId;

    /// <summary>The project's own name in this language, not officially reviewed; <c>null</c> where there is none, and in English.</summary>
    public string? TranslationOf(string termId) => HpoTermId.TryParse(termId, out var id) ? Translated(id) : null;

    /// <summary>What was changed, by the codes that are kept of it: <c>+HP:0000252</c>, <c>Age Onset</c>; others stay as they are.</summary>
    public string ChangesOf(string? codes) => string.Join(", ", (codes ?? "").Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Select(ChangeOf));

    private string ChangeOf(string code) => code switch
    {
        _ when Enum.TryParse<PatientField>(code, out var field) => texts.Of(field).ToLower(texts.Culture),
        ['+' or '-', 'H', 'P', ':', ..] => $"{(code[0] == '+' ? '+' : '−')} {TranslationOf(code[1..]) ?? LabelOf(code[1..])} ({code[1..]})",
        _ => code,
    };

    /// <summary>Onset terms, earliest first.</summary>
    public IEnumerable<(string Id, string Label)> Onsets => OnsetIds.Select(id => (id, TranslationOf(id) ?? LabelOf(id)));

    private static readonly string[] OnsetIds =
        ["HP:0030674", "HP:0003577", "HP:0003623", "HP:0003593", "HP:0011463", "HP:0003621", "HP:0003581", "HP:0003584"];

    private string? Translated(HpoTermId id) => SpokenLanguage is { } language ? TermGlossary.Default.PreferredName(id, language) : null;

    private TermLanguage? SpokenLanguage => texts.Language == Language.Swedish ? TermLanguage.Swedish
        : texts.Language == Language.Norwegian ? TermLanguage.NorwegianBokmal : null;
}
