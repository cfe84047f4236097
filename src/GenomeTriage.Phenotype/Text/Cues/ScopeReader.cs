using GenomeTriage.Phenotype.Text.Matching;
using GenomeTriage.Phenotype.Text.Words;

namespace GenomeTriage.Phenotype.Text.Cues;

/// <summary>
/// Which findings of a sentence a word of absence or doubt reaches: those after it through lists to the end of the
/// clause, or those right before it. After the idea of NegEx and ConText (Chapman 2001, Harkema 2009), with rules of
/// our own.
/// </summary>
internal sealed class ScopeReader(Reading reading, IReadOnlyList<TermMatch> matches, CueList list, SmallWords small)
{
    private const int MaxToFirst = 6;
    private const int MaxToNext = 5;
    private const int MaxFillers = 2;

    /// <summary>The findings after a cue.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="cue">The cue.</param>
    /// <param name="throughLists">Whether commas and "and" are passed; "or" always is.</param>
    public IEnumerable<int> After(Sentence sentence, Cue cue, bool throughLists)
    {
        var at = SkipVerbs(sentence, cue.Last);
        var reach = MaxToFirst;
        foreach (var finding in sentence.Findings)
        {
            var match = matches[finding];
            if (match.First <= cue.Last) continue;
            if (match.First - at - 1 > reach || IsBlocked(sentence, at + 1, match.First, cue.Last)) yield break;
            if (!throughLists && reach == MaxToNext && EndsDoubt(at + 1, match.First)) yield break;
            yield return finding;
            (at, reach) = (match.Last, MaxToNext);
        }
    }

    /// <summary>Whether what follows a cue is the next member of a list: "cataract excluded, glaucoma present".</summary>
    public bool EndsAt(Sentence sentence, Cue cue) => cue.Last < sentence.Last
        && (reading.HasGap(cue.Last + 1, Gap.Comma) || small.IsJoining(reading.Lower[cue.Last + 1]));

    /// <summary>The findings right before a cue, and those that a list joins to them.</summary>
    public IEnumerable<int> Before(Sentence sentence, Cue cue)
    {
        var findings = sentence.Findings.Where(finding => matches[finding].Last < cue.First).Reverse().ToArray();
        if (findings.Length == 0 || !IsNear(sentence, matches[findings[0]].Last + 1, cue.First)) yield break;
        yield return findings[0];
        // "Hypotonia, seizures absent" says it of the seizures alone: a list has an "and" before its last member.
        for (var i = 1; i < findings.Length; i++)
        {
            var (from, to) = (matches[findings[i]].Last + 1, matches[findings[i - 1]].First);
            if (!IsJoined(from, to) || i == 1 && from == to) yield break;
            yield return findings[i];
        }
    }

    // "has not had", "denies that he has": what follows a cue at once belongs to it.
    private int SkipVerbs(Sentence sentence, int last)
    {
        var next = last + 1;
        while (next <= sentence.Last && !reading.HasGap(next, Gap.Comma | Gap.Clause) && IsVerb(sentence, next)) next++;
        return next - 1;
    }

    private bool IsVerb(Sentence sentence, int word) => reading.Lower[word] is "that" or "att" or "at"
        || IsLinking(word)
        || sentence.Cues.Any(cue => cue.First <= word && word <= cue.Last && cue.Says(CueKinds.Boundary | CueKinds.AnyPronoun));

    private bool IsBlocked(Sentence sentence, int from, int to, int cueLast)
    {
        for (var word = from; word <= to; word++)
            if (reading.HasGap(word, Gap.Clause | Gap.Question) && word != cueLast + 1) return true;
        return sentence.Cues.Any(cue => cue.First >= from && cue.Last < to
            && cue.Says(CueKinds.Boundary | CueKinds.Patient | CueKinds.AnyPronoun));
    }

    private bool EndsDoubt(int from, int to)
    {
        for (var word = from; word <= to; word++)
            if (reading.HasGap(word, Gap.Comma) || word < to && small.IsJoining(reading.Lower[word]) && !IsOr(word)) return true;
        return false;
    }

    private bool IsOr(int word) => reading.Lower[word] is "or" or "eller";

    private bool IsNear(Sentence sentence, int from, int to)
    {
        var fillers = 0;
        for (var word = from; word < to; word++)
        {
            if (IsLinking(word) || small.IsFunction(reading.Lower[word])) continue;
            if (small.IsJoining(reading.Lower[word]) || ++fillers > MaxFillers) return false;
        }

        for (var word = from; word <= to; word++)
            if (from < to && reading.HasGap(word, Gap.Comma | Gap.Clause)) return false;
        return !sentence.Cues.Any(cue => cue.First >= from && cue.Last < to && !IsLinking(cue.First));
    }

    private bool IsJoined(int from, int to)
    {
        for (var word = from; word <= to; word++)
            if (reading.HasGap(word, Gap.Clause | Gap.Question)) return false;
        for (var word = from; word < to; word++)
            if (!small.IsJoining(reading.Lower[word]) && !small.IsFunction(reading.Lower[word]) && !small.IsModifier(reading.Lower[word]))
                return false;
        return true;
    }

    private bool IsLinking(int word) => (list.Neighbours.LongestAt(reading, word, out _) & CueKinds.Linking) != CueKinds.None;
}
