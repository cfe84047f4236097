namespace GenomeTriage.Phenotype.Text.Lexicon;

/// <summary>A sum over words that does not depend on their order, so that a window over a text is looked up at once.</summary>
internal readonly record struct WordBag(ulong Sum)
{
    /// <summary>The bag of some keys.</summary>
    public static WordBag Of(ReadOnlySpan<int> keys)
    {
        var bag = default(WordBag);
        foreach (var key in keys) bag = bag.With(key);
        return bag;
    }

    /// <summary>The bag with one more word.</summary>
    public WordBag With(int key)
    {
        // Steele, Lea and Flood 2014 (SplitMix64): spreads neighbouring numbers over all bits, so that sums rarely meet.
        var mixed = ((ulong)key + 1) * 0x9E3779B97F4A7C15UL;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9UL;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBUL;
        return new WordBag(Sum + (mixed ^ (mixed >> 31)));
    }
}
