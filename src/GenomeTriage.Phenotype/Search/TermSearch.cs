using GenomeTriage.Knowledge.Ontology;
using GenomeTriage.Phenotype.Glossary;
using GenomeTriage.Phenotype.Text.Names;

namespace GenomeTriage.Phenotype.Search;

/// <summary>
/// Finds terms by what a person types, in English, Swedish or Norwegian bokmål: by id, by name, by the beginning of
/// one, by words in any order and form, by part of a compound, and past typing errors. Built once; safe for use from
/// several threads. The same query always gets the same answer.
/// </summary>
public sealed class TermSearch
{
    private const int MaxQuery = 200;
    private readonly HpoOntology _ontology;
    private readonly IReadOnlyList<int> _frequencies;
    private readonly LanguageIndex[] _languages;

    /// <summary>Builds the index.</summary>
    /// <param name="ontology">The terms and their English names.</param>
    /// <param name="glossary">Their Swedish and Norwegian names.</param>
    /// <param name="frequencies">How common each term is, by index; the commoner of two equal hits comes first.</param>
    public TermSearch(HpoOntology ontology, TermGlossary glossary, IReadOnlyList<int>? frequencies = null)
    {
        _ontology = ontology;
        _frequencies = frequencies ?? new int[ontology.Count];
        var names = TermNameList.Of(ontology, glossary).ToLookup(name => name.Language);
        _languages = [.. Enum.GetValues<TermLanguage>().Select(language => new LanguageIndex(language, [.. names[language]]))];
    }

    /// <summary>The terms that a query means, the likeliest first, each once with its best name.</summary>
    /// <param name="query">What was typed; only the first 200 characters and 20 words count.</param>
    /// <param name="limit">The most terms to give.</param>
    /// <param name="language">Names in this language only; <c>null</c> for all.</param>
    public IReadOnlyList<TermSearchHit> Find(string query, int limit = 20, TermLanguage? language = null)
    {
        if (query.Length > MaxQuery) query = query[..MaxQuery];
        if (HpoTermId.TryParse(query.AsSpan().Trim(), out var id)) return FindId(id);
        var searched = language is { } one ? [_languages[(int)one]] : _languages;
        var found = FindNames(searched, query, fuzzy: false);
        if (found.Count == 0) found = FindNames(searched, query, fuzzy: true);
        return [.. found.Values.Order(Rank.Order).Take(limit).Select(HitOf)];
    }

    private TermSearchHit[] FindId(HpoTermId id)
    {
        if (!_ontology.TryFind(id, out var lookup)) return [];
        var label = _ontology.LabelOf(lookup.Index);
        return [new(lookup.Index, _ontology.IdOf(lookup.Index), label, label, TermLanguage.English, NameMatch.Id, 0, true)];
    }

    private Dictionary<int, Rank> FindNames(IReadOnlyList<LanguageIndex> languages, string query, bool fuzzy)
    {
        var best = new Dictionary<int, Rank>();
        foreach (var language in languages)
        {
            var words = new QueryReader(language).Read(query, fuzzy);
            foreach (var hit in new NameFinder(language).Find(words))
            {
                var name = language.Names[hit.Name];
                var rank = new Rank(name, hit, _frequencies[name.Term]);
                if (!best.TryGetValue(name.Term, out var known) || Rank.Order.Compare(rank, known) < 0) best[name.Term] = rank;
            }
        }

        return best;
    }

    private TermSearchHit HitOf(Rank rank) => new(
        rank.Name.Term, _ontology.IdOf(rank.Name.Term), _ontology.LabelOf(rank.Name.Term), rank.Name.Text,
        rank.Name.Language, rank.Hit.Kind, rank.Hit.Edits, rank.Name.Source.IsOfficial());
}
