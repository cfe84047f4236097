using GenomeTriage.Phenotype.Text.Lexicon;
using GenomeTriage.Phenotype.Text.Words;

namespace GenomeTriage.Phenotype.Text.Matching;

/// <summary>Reads the words of a text as a lexicon sees them.</summary>
internal static class UnitReader
{
    /// <summary>The units in order; every word is in exactly one.</summary>
    public static List<Unit> Read(Reading reading, TermLexicon lexicon)
    {
        var units = new List<Unit>(reading.Words.Count);
        for (var i = 0; i < reading.Words.Count; i++)
        {
            if (TryJoin(reading, lexicon, i, out var joined)) units.Add(joined);
            else units.Add(Single(reading, lexicon, i));
            i = units[^1].Last;
        }

        return units;
    }

    // "micro-cephaly", also broken at the end of a line: one word if the lexicon has it whole and not in its parts.
    private static bool TryJoin(Reading reading, TermLexicon lexicon, int i, out Unit unit)
    {
        unit = default;
        if (i + 1 == reading.Words.Count || !reading.HasGap(i + 1, Gap.Hyphen)) return false;
        var vocabulary = lexicon.Vocabulary;
        if (vocabulary.TryFindKey(reading.Lower[i], out _) && vocabulary.TryFindKey(reading.Lower[i + 1], out _)) return false;
        if (!vocabulary.TryFindKey(reading.Lower[i] + reading.Lower[i + 1], out var key)) return false;
        unit = new Unit(i, i + 1, UnitRole.Content, key);
        return true;
    }

    private static Unit Single(Reading reading, TermLexicon lexicon, int i)
    {
        var word = AbsenceOf.Word(reading.Lower, i);
        if (lexicon.IsFunction(word)) return new Unit(i, i, UnitRole.Function, -1);
        var isKnown = lexicon.Vocabulary.TryFindKey(word, out var key);
        if (SmallWords.Of(lexicon.Language).IsModifier(word)) return new Unit(i, i, UnitRole.Modifier, isKnown ? key : -1);
        if (isKnown) return new Unit(i, i, UnitRole.Content, key);
        return lexicon.Splitter.TrySplit(word, out var left, out var right)
            ? new Unit(i, i, UnitRole.Content, left, right)
            : new Unit(i, i, UnitRole.Unknown, -1);
    }
}
