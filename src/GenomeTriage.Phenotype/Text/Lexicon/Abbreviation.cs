using GenomeTriage.Knowledge.Ontology;
using GenomeTriage.Phenotype.Glossary;
using GenomeTriage.Phenotype.Text.Names;

namespace GenomeTriage.Phenotype.Text.Lexicon;

/// <summary>One meaning of an abbreviation.</summary>
/// <param name="Name">The abbreviation as a name of its term.</param>
/// <param name="Context">Words of which one must stand near; empty where it needs none.</param>
internal sealed record Abbreviation(TermName Name, IReadOnlySet<string> Context);

/// <summary>
/// Abbreviations of findings, written exactly so: those of the project's own list (resource
/// <c>Text/abbreviations.tsv</c>, some only in a context), and those of HPO with three letters or more that the list
/// does not hold.
/// </summary>
internal sealed class AbbreviationList
{
    private const int MinLength = 3;
    private readonly Dictionary<string, List<Abbreviation>> _meanings = new(StringComparer.Ordinal);

    /// <summary>Reads the list and takes HPO's abbreviations in.</summary>
    public AbbreviationList(HpoOntology ontology, IEnumerable<TermName> names)
    {
        foreach (var line in TextData.Lines("abbreviations")) AddOwn(ontology, line.Split('\t'));
        var own = _meanings.Keys.ToHashSet(StringComparer.Ordinal);
        foreach (var name in names)
            if (name.Source == NameSource.Abbreviation && IsPlain(name.Text) && !own.Contains(name.Text)) Add(name, []);
    }

    /// <summary>The meanings of a word as written; of its plural too (VSDs).</summary>
    public IReadOnlyList<Abbreviation> Find(string word)
    {
        if (_meanings.TryGetValue(word, out var meanings)) return meanings;
        return word.EndsWith('s') && _meanings.TryGetValue(word[..^1], out meanings) ? meanings : [];
    }

    private void AddOwn(HpoOntology ontology, string[] cells)
    {
        if (!ontology.TryFind(HpoTermId.Parse(cells[1]), out var lookup)) return;
        var name = new TermName(lookup.Index, cells[0], TermLanguage.English, NameSource.Abbreviation);
        Add(name, cells[2] == "*" ? [] : cells[2].Split('|'));
    }

    private void Add(TermName name, string[] context)
    {
        if (!_meanings.TryGetValue(name.Text, out var meanings)) _meanings.Add(name.Text, meanings = []);
        meanings.Add(new Abbreviation(name, context.ToHashSet(StringComparer.Ordinal)));
    }

    private static bool IsPlain(string text) =>
        text.Length >= MinLength && text.All(char.IsLetterOrDigit) && text.Count(char.IsUpper) >= MinLength;
}
