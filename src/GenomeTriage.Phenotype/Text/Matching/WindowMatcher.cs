using System.Buffers;
using GenomeTriage.Phenotype.Text.Lexicon;
using GenomeTriage.Phenotype.Text.Words;

namespace GenomeTriage.Phenotype.Text.Matching;

/// <summary>
/// Finds all windows of a text whose words are those of a name: in its order or, without commas and "and" between, in
/// another; function words left out, modifiers inside taken or left. Windows end at unknown words and ends of sentences,
/// and reach over a comma, slash, colon or bracket only for a name that has such a mark itself.
/// </summary>
internal sealed class WindowMatcher(Reading reading, TermLexicon lexicon)
{
    private const int MaxUnits = 14;
    private const int MaxModifiers = 4;
    private const Gap Barrier = Gap.Sentence | Gap.Paragraph | Gap.Question;
    private const Gap Mark = Gap.Comma | Gap.Clause | Gap.Bracket;
    private static readonly SearchValues<char> Marks = SearchValues.Create(",/:;()[]");
    private readonly List<Unit> _units = UnitReader.Read(reading, lexicon);

    /// <summary>The matches, overlapping ones too, in order of their first word.</summary>
    public IEnumerable<TermMatch> Find()
    {
        for (var start = 0; start < _units.Count; start++)
            if (_units[start].IsInNames)
                foreach (var match in FindFrom(start)) yield return match;
    }

    private IEnumerable<TermMatch> FindFrom(int start)
    {
        var hasMark = false;
        for (var end = start; end < _units.Count && end < start + MaxUnits; end++)
        {
            var unit = _units[end];
            if (unit.Role == UnitRole.Unknown || end > start && reading.HasGap(unit.First, Barrier)) yield break;
            hasMark |= end > start && reading.HasGap(unit.First, Mark);
            if (unit.IsInNames && FindIn(start, end, hasMark) is { } match) yield return match;
        }
    }

    // Invariant of the masks: bit i set leaves out the i-th modifier that stands strictly inside the window.
    private TermMatch? FindIn(int start, int end, bool hasMark)
    {
        var inside = Enumerable.Range(start, end - start).Where(i => i > start && _units[i].Role == UnitRole.Modifier).ToArray();
        if (inside.Length > MaxModifiers) return null;
        TermMatch? best = null;
        for (var mask = 0; mask < 1 << inside.Length; mask++)
        {
            if (Keys(start, end, inside, mask) is not { } keys) continue;
            var match = BestEntry(keys, start, end, mask != 0, hasMark);
            if (match is not null && (best is null || match.Weight > best.Weight)) best = match;
        }

        return best;
    }

    private int[]? Keys(int start, int end, int[] inside, int mask)
    {
        var keys = new List<int>(end - start + 1);
        for (var i = start; i <= end; i++)
        {
            var unit = _units[i];
            var at = Array.IndexOf(inside, i);
            if (unit.Role == UnitRole.Function || at >= 0 && (mask >> at & 1) == 1) continue;
            if (!unit.IsInNames) return null;
            keys.Add(unit.Key);
            if (unit.SecondKey >= 0) keys.Add(unit.SecondKey);
        }

        return [.. keys];
    }

    private TermMatch? BestEntry(int[] keys, int start, int end, bool leftOut, bool hasMark)
    {
        List<(MatchKind Kind, LexiconEntry Entry)> found = [];
        foreach (var entry in lexicon.Find(WordBag.Of(keys)))
            if (KindOf(entry, keys, start, end, leftOut, hasMark) is { } kind) found.Add((kind, entry));
        if (found.Count == 0) return null;
        var best = found.OrderBy(pair => pair.Kind).ThenBy(pair => pair.Entry.Name.Source).ThenBy(pair => pair.Entry.Name.Term).First();
        var others = found.Where(pair => pair.Kind == best.Kind && pair.Entry.Name.Term != best.Entry.Name.Term
                && pair.Entry.Name.Source <= NameRank.Equal(best.Entry.Name.Source))
            .Select(pair => pair.Entry.Name.Term).Distinct().Order().ToArray();
        return new TermMatch(_units[start].First, _units[end].Last, keys.Length, best.Kind, best.Entry.Name, others);
    }

    private MatchKind? KindOf(LexiconEntry entry, int[] keys, int start, int end, bool leftOut, bool hasMark)
    {
        if (entry.Keys.AsSpan().SequenceEqual(keys))
        {
            if (hasMark && !entry.Name.Text.AsSpan().ContainsAny(Marks)) return null;
            return leftOut ? MatchKind.WithModifierInside : MatchKind.AsWritten;
        }

        if (!entry.MayBeReordered || hasMark || HasJoiningWord(start, end)) return null;
        return entry.Keys.Order().SequenceEqual(keys.Order()) ? MatchKind.Reordered : null;
    }

    private bool HasJoiningWord(int start, int end)
    {
        var small = SmallWords.Of(lexicon.Language);
        for (var word = _units[start].First; word <= _units[end].Last; word++)
            if (small.IsJoining(reading.Lower[word])) return true;
        return false;
    }
}
