using GenomeTriage.Phenotype.Text.Matching;

namespace GenomeTriage.Phenotype.Text.Cues;

/// <summary>A sentence with its findings and cues.</summary>
/// <param name="First">The first word.</param>
/// <param name="Last">The last word.</param>
/// <param name="IsQuestion">Whether it ends with a question mark.</param>
/// <param name="Findings">Indices of its findings, in order.</param>
/// <param name="Cues">Its cues, in order.</param>
internal sealed record Sentence(int First, int Last, bool IsQuestion, IReadOnlyList<int> Findings, IReadOnlyList<Cue> Cues)
{
    /// <summary>The sentences of a text.</summary>
    public static IEnumerable<Sentence> Of(Reading reading, IReadOnlyList<TermMatch> matches, IReadOnlyList<Cue> cues)
    {
        for (var first = 0; first < reading.Words.Count;)
        {
            var next = first + 1;
            while (next < reading.Words.Count && !reading.BeginsSentence(next)) next++;
            var (from, last) = (first, next - 1);
            int[] findings = [.. Enumerable.Range(0, matches.Count).Where(i => matches[i].First >= from && matches[i].First <= last)];
            Cue[] inside = [.. cues.Where(cue => cue.First >= from && cue.First <= last)];
            yield return new Sentence(first, last, IsAsked(reading, last), findings, inside);
            first = next;
        }
    }

    private static bool IsAsked(Reading reading, int last)
    {
        var end = last + 1 < reading.Words.Count ? reading.Words[last + 1].Start : reading.Text.Length;
        var between = reading.Text.AsSpan(reading.Words[last].End, end - reading.Words[last].End);
        var mark = between.IndexOf('?');
        return mark >= 0 && (mark + 1 == between.Length ? end == reading.Text.Length : !char.IsLetterOrDigit(between[mark + 1]));
    }
}
