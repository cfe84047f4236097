using GenomeTriage.Phenotype.Text.Lexicon;
using GenomeTriage.Phenotype.Text.Words;

namespace GenomeTriage.Phenotype.Text.Matching;

/// <summary>
/// Finds abbreviations: those the text introduces ("intellectual disability (ID)"), those with one meaning, and those
/// that words near them decide. One that needs a context and has none is no match.
/// </summary>
internal sealed class AbbreviationMatcher(Reading reading, AbbreviationList list)
{
    private const int Near = 25;
    private const int MaxDefined = 6;

    /// <summary>The matches beside those already found by name.</summary>
    public List<TermMatch> Find(IReadOnlyList<TermMatch> named)
    {
        var defined = Definitions(named);
        var matches = new List<TermMatch>();
        for (var word = 0; word < reading.Words.Count; word++)
            if (Match(word, defined) is { } match) matches.Add(match);
        return matches;
    }

    private Dictionary<string, TermMatch> Definitions(IReadOnlyList<TermMatch> named)
    {
        var defined = new Dictionary<string, TermMatch>(StringComparer.Ordinal);
        foreach (var match in named)
            if (IsDefinition(match.Last + 1)) defined.TryAdd(reading[match.Last + 1].ToString(), match);
        return defined;
    }

    // The one word in a bracket right behind the finding, in capitals.
    private bool IsDefinition(int word)
    {
        if (word >= reading.Words.Count || !reading.HasGap(word, Gap.Bracket)) return false;
        var text = reading[word];
        var (before, after) = (reading.Words[word].Start - 1, reading.Words[word].End);
        return text.Length is > 1 and <= MaxDefined && char.IsUpper(text[0]) && char.IsUpper(text[^1])
            && reading.Text[before] == '(' && after < reading.Text.Length && reading.Text[after] == ')';
    }

    private TermMatch? Match(int word, Dictionary<string, TermMatch> defined)
    {
        if (!char.IsUpper(reading[word][0])) return null;
        var text = reading[word].ToString();
        if (defined.TryGetValue(text, out var definition))
            return word == definition.Last + 1 ? null : new TermMatch(word, word, 1, MatchKind.AbbreviationDefined, definition.Name, []);
        var meanings = list.Find(text);
        return meanings.Count == 0 ? null : Decide(word, meanings);
    }

    private TermMatch? Decide(int word, IReadOnlyList<Abbreviation> meanings)
    {
        if (meanings is [{ Context.Count: 0 } only]) return MatchOf(word, MatchKind.AbbreviationKnown, [only]);
        var fitting = meanings.Where(meaning => meaning.Context.Count > 0 && HasNear(word, meaning.Context)).ToList();
        if (fitting.Count == 1) return MatchOf(word, MatchKind.AbbreviationInContext, fitting);
        if (fitting.Count == 0 && meanings.Count == 1) return null;
        return MatchOf(word, MatchKind.AbbreviationAmbiguous, fitting.Count > 1 ? fitting : meanings);
    }

    private bool HasNear(int word, IReadOnlySet<string> context)
    {
        for (var i = Math.Max(0, word - Near); i < Math.Min(reading.Words.Count, word + Near + 1); i++)
            if (i != word && context.Contains(reading.Lower[i])) return true;
        return false;
    }

    private static TermMatch MatchOf(int word, MatchKind kind, IReadOnlyList<Abbreviation> meanings) => new(
        word, word, 1, kind, meanings[0].Name,
        [.. meanings.Skip(1).Select(meaning => meaning.Name.Term).Where(term => term != meanings[0].Name.Term).Distinct().Order()]);
}
