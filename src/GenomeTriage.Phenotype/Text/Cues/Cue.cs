using GenomeTriage.Phenotype.Text.Matching;

namespace GenomeTriage.Phenotype.Text.Cues;

/// <summary>Words that say something of the findings around them.</summary>
/// <param name="Kinds">What they say.</param>
/// <param name="First">The first word.</param>
/// <param name="Last">The last word.</param>
internal readonly record struct Cue(CueKinds Kinds, int First, int Last)
{
    /// <summary>Whether it says any of <paramref name="kinds"/>.</summary>
    public bool Says(CueKinds kinds) => (Kinds & kinds) != CueKinds.None;

    /// <summary>The cues of a text in order; words of findings are none.</summary>
    public static List<Cue> Find(Reading reading, CueList list, IReadOnlyList<TermMatch> matches)
    {
        var taken = new bool[reading.Words.Count];
        foreach (var match in matches) taken.AsSpan(match.First, match.Last - match.First + 1).Fill(true);
        var cues = new List<Cue>();
        for (var word = 0; word < taken.Length; word++)
        {
            if (taken[word]) continue;
            var kinds = list.Cues.LongestAt(reading, word, out var length);
            if (length == 0 || taken.AsSpan(word, length).Contains(true)) continue;
            cues.Add(new Cue(kinds, word, word + length - 1));
            word += length - 1;
        }

        return cues;
    }
}
