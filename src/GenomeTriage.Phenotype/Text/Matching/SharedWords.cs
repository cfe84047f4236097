using GenomeTriage.Phenotype.Text.Lexicon;
using GenomeTriage.Phenotype.Text.Words;

namespace GenomeTriage.Phenotype.Text.Matching;

/// <summary>
/// Findings that share a word with a match beside them: "low-set and posteriorly rotated ears", "delayed speech and
/// walking", "hjärt- och njursvikt". The words of the new match are those that it has alone.
/// </summary>
internal sealed class SharedWords(Reading reading, TermLexicon lexicon)
{
    private const int MaxOwn = 3;
    private readonly SmallWords _small = SmallWords.Of(lexicon.Language);

    /// <summary>Matches beside <paramref name="match"/> that borrow a word of it.</summary>
    public IEnumerable<TermMatch> Beside(TermMatch match)
    {
        for (var at = match; Before(at, match) is { } before; at = before) yield return before;
        if (After(match) is { } after) yield return after;
    }

    /// <summary>Findings of an organ that stands before a colon: "Ears: low-set, posteriorly rotated."</summary>
    public IEnumerable<TermMatch> AfterColon()
    {
        for (var head = 0; head + 1 < reading.Words.Count; head++)
        {
            if (reading.Text[reading.Words[head].End] != ':' || reading.BeginsSentence(head + 1)) continue;
            for (var first = head + 1; first < reading.Words.Count && !EndsPart(first, head);)
            {
                var last = first;
                while (last + 1 < reading.Words.Count && IsOneRun(first, last + 1) && !EndsPart(last + 1, head)) last++;
                if (last - first < MaxOwn && Lookup(first, last, [.. Lower(first, last), reading.Lower[head]]) is { } found) yield return found;
                first = last + 1;
            }
        }
    }

    private bool EndsPart(int word, int head) => reading.BeginsSentence(word) || word > head + 1 && reading.HasGap(word, Gap.Clause);

    private TermMatch? Before(TermMatch at, TermMatch match)
    {
        if (BeforeList(at.First) is not { } last) return null;
        for (var own = MaxOwn; own > 0; own--)
        {
            var first = last - own + 1;
            if (first < 0 || !IsOneRun(first, last)) continue;
            foreach (var borrowed in Tails(match))
                if (Lookup(first, last, [.. Lower(first, last), .. borrowed]) is { } found) return found;
        }

        return null;
    }

    private TermMatch? After(TermMatch match)
    {
        var first = match.Last + 1;
        if (first >= reading.Words.Count || match.Last == match.First || !IsJoined(first)) return null;
        if (_small.IsJoining(reading.Lower[first])) first++;
        for (var own = MaxOwn; own > 0; own--)
        {
            var last = first + own - 1;
            if (last >= reading.Words.Count || !IsOneRun(first, last)) continue;
            for (var head = match.First; head < match.Last; head++)
                if (Lookup(first, last, [.. Lower(match.First, head), .. Lower(first, last)]) is { } found) return found;
        }

        return null;
    }

    // The last word before "and", "or" or a comma that stands right before the match.
    private int? BeforeList(int first)
    {
        if (first < 1 || reading.BeginsSentence(first)) return null;
        if (_small.IsJoining(reading.Lower[first - 1])) return first >= 2 && !reading.BeginsSentence(first - 1) ? first - 2 : null;
        return reading.HasGap(first, Gap.Comma) ? first - 1 : null;
    }

    private bool IsJoined(int first) =>
        !reading.BeginsSentence(first) && !reading.HasGap(first, Gap.Clause | Gap.Bracket | Gap.Question)
        && _small.IsJoining(reading.Lower[first]);

    private bool IsOneRun(int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            if (_small.IsJoining(reading.Lower[i]) || _small.IsFunction(reading.Lower[i])) return false;
            if (i > first && reading.HasGap(i, Gap.Sentence | Gap.Clause | Gap.Bracket | Gap.Comma | Gap.Question)) return false;
        }

        return true;
    }

    private IEnumerable<string[]> Tails(TermMatch match)
    {
        for (var head = match.First + 1; head <= match.Last; head++) yield return Lower(head, match.Last);
        var word = reading.Lower[match.Last];
        if (lexicon.Splitter.TryFindTail(word, out _))
            for (var cut = 3; cut < word.Length - 3; cut++) yield return [word[cut..]];
    }

    private string[] Lower(int first, int last) => reading.Lower[first..(last + 1)];

    private TermMatch? Lookup(int first, int last, string[] words)
    {
        var keys = new List<int>();
        foreach (var word in words)
        {
            if (_small.IsFunction(word)) continue;
            if (!lexicon.Vocabulary.TryFindKey(word, out var key)) return LookupCompound(first, last, words);
            keys.Add(key);
        }

        return Entry(first, last, [.. keys]);
    }

    // "hjärt- och njursvikt": the first part of one compound with the last part of another.
    private TermMatch? LookupCompound(int first, int last, string[] words)
    {
        if (words.Length != 2 || first != last || !EndsInHyphen(last)) return null;
        return lexicon.Vocabulary.TryFindKey(words[0] + words[1], out var key) ? Entry(first, last, [key]) : null;
    }

    private bool EndsInHyphen(int word) => word + 1 < reading.Words.Count && reading.HasGap(word + 1, Gap.Hyphen);

    private TermMatch? Entry(int first, int last, int[] keys)
    {
        if (keys.Length == 0) return null;
        var entry = lexicon.Find(WordBag.Of(keys)).Where(entry => entry.Keys.AsSpan().SequenceEqual(keys) || entry.MayBeReordered)
            .OrderBy(entry => !entry.Keys.AsSpan().SequenceEqual(keys)).ThenBy(entry => entry.Name.Source).ThenBy(entry => entry.Name.Term).FirstOrDefault();
        return entry is null ? null : new TermMatch(first, last, last - first + 1, MatchKind.SharedWord, entry.Name, []);
    }
}
