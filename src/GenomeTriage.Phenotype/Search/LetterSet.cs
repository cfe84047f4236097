using System.Numerics;

namespace GenomeTriage.Phenotype.Search;

/// <summary>
/// Which letters a word has, as bits. A typing error takes at most one letter from the set and brings at most one in,
/// so that two sets tell of most words, without looking at the words, that they are too far apart.
/// </summary>
internal readonly record struct LetterSet(ulong Bits)
{
    /// <summary>The letters of a folded word.</summary>
    public static LetterSet Of(ReadOnlySpan<char> word)
    {
        var bits = 0UL;
        foreach (var letter in word) bits |= 1UL << (letter & 63);
        return new LetterSet(bits);
    }

    /// <summary>Whether a word with these letters can be within <paramref name="limit"/> errors of one with the others.</summary>
    /// <param name="other">The letters of the word that may have been meant.</param>
    /// <param name="limit">The most errors.</param>
    /// <param name="begun">Whether this may be the mere beginning of the other.</param>
    public bool CanMeet(LetterSet other, int limit, bool begun) =>
        BitOperations.PopCount(Bits & ~other.Bits) <= limit
        && (begun || BitOperations.PopCount(other.Bits & ~Bits) <= limit);
}
