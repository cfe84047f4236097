using GenomeTriage.Knowledge.Ontology;
using GenomeTriage.Phenotype.Glossary;
using GenomeTriage.Phenotype.Text.Names;
using GenomeTriage.Phenotype.Text.Words;

namespace GenomeTriage.Phenotype.Text.Lexicon;

/// <summary>
/// The names by which a text of one language may mention a finding: those of the terms under phenotypic abnormality,
/// in every way they are written, found by the bag of their words.
/// </summary>
internal sealed class TermLexicon
{
    private readonly Dictionary<WordBag, List<LexiconEntry>> _entries = [];
    private readonly SmallWords _small;

    /// <summary>Builds the lexicon of a language.</summary>
    public TermLexicon(TermLanguage language, HpoOntology ontology, IEnumerable<TermName> names)
    {
        Language = language;
        _small = SmallWords.Of(language);
        Vocabulary = new Vocabulary(language);
        Splitter = new CompoundSplitter(Vocabulary);
        var entries = names.Where(name => IsFinding(ontology, name.Term)).SelectMany(EntriesOf).ToList();
        foreach (var entry in entries) Add(entry);
        // Compounds are parted only when all words are known.
        foreach (var entry in entries) AddParted(entry);
    }

    /// <summary>The language.</summary>
    public TermLanguage Language { get; }

    /// <summary>The words of the names.</summary>
    public Vocabulary Vocabulary { get; }

    /// <summary>Parts compounds into words of the names.</summary>
    public CompoundSplitter Splitter { get; }

    /// <summary>The entries with exactly these words, in any order.</summary>
    public IReadOnlyList<LexiconEntry> Find(WordBag bag) => _entries.TryGetValue(bag, out var entries) ? entries : [];

    /// <summary>Whether a word of a text is left out of names.</summary>
    public bool IsFunction(string lower) => _small.IsFunction(lower);

    private static bool IsFinding(HpoOntology ontology, int term)
    {
        var root = ontology.PhenotypicAbnormality;
        return root < 0 || term != root && ontology.IsA(term, root);
    }

    private IEnumerable<(LexiconEntry Entry, string[] Words)> EntriesOf(TermName name)
    {
        if (name.Source == NameSource.Abbreviation) yield break;
        foreach (var text in NameVariants.Of(name.Text))
        {
            string[] lower = [.. WordReader.Read(text).Select(word => text.Substring(word.Start, word.Length).ToLowerInvariant())];
            string[] words = [.. lower.Select((_, i) => AbsenceOf.Word(lower, i)).Where(word => !_small.IsFunction(word))];
            if (words.Length == 0 || words.Length == 1 && (words[0].Length < 3 || _small.IsNeverAlone(words[0]))) continue;
            yield return (new LexiconEntry(name, [.. words.Select(word => Vocabulary.KeyOf(Vocabulary.Add(word)))]), words);
        }
    }

    private void Add((LexiconEntry Entry, string[] Words) entry) => Add(entry.Entry);

    private void Add(LexiconEntry entry)
    {
        var bag = WordBag.Of(entry.Keys);
        if (!_entries.TryGetValue(bag, out var entries)) _entries.Add(bag, entries = []);
        entries.Add(entry);
    }

    private void AddParted((LexiconEntry Entry, string[] Words) entry)
    {
        if (Language == TermLanguage.English) return;
        var keys = new List<int>();
        foreach (var word in entry.Words) AddKeys(keys, word);
        if (keys.Count > entry.Words.Length) Add(new LexiconEntry(entry.Entry.Name, [.. keys]));
    }

    private void AddKeys(List<int> keys, string word)
    {
        if (Splitter.TrySplit(word, out var left, out var right)) keys.AddRange([left, right]);
        else if (Vocabulary.TryFindKey(word, out var key)) keys.Add(key);
    }
}
