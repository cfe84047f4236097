namespace GenomeTriage.Phenotype.Text.Cues;

/// <summary>Phrases and what they say, found at a word of a text; the longest wins.</summary>
internal sealed class PhraseTable
{
    private readonly Dictionary<string, List<(string[] Words, CueKinds Kinds)>> _byFirst = new(StringComparer.Ordinal);

    /// <summary>Adds a phrase, or what it says besides.</summary>
    public void Add(string[] words, CueKinds kinds)
    {
        if (!_byFirst.TryGetValue(words[0], out var phrases)) _byFirst.Add(words[0], phrases = []);
        var known = phrases.FindIndex(phrase => phrase.Words.AsSpan().SequenceEqual(words));
        if (known < 0) phrases.Add((words, kinds));
        else phrases[known] = (words, phrases[known].Kinds | kinds);
        phrases.Sort((one, other) => other.Words.Length.CompareTo(one.Words.Length));
    }

    /// <summary>What the longest phrase at a word says; <paramref name="length"/> is its number of words.</summary>
    public CueKinds LongestAt(Reading reading, int word, out int length)
    {
        length = 0;
        if (!_byFirst.TryGetValue(reading.Lower[word], out var phrases)) return CueKinds.None;
        foreach (var (words, kinds) in phrases)
        {
            if (!IsAt(reading, word, words)) continue;
            length = words.Length;
            return kinds;
        }

        return CueKinds.None;
    }

    private static bool IsAt(Reading reading, int word, string[] words)
    {
        if (word + words.Length > reading.Lower.Length) return false;
        for (var i = 1; i < words.Length; i++)
            if (reading.Lower[word + i] != words[i] || reading.BeginsSentence(word + i)) return false;
        return true;
    }
}
