using GenomeTriage.Phenotype.Glossary;

namespace GenomeTriage.Phenotype.Text.Words;

/// <summary>
/// Parts Swedish and Norwegian compounds into words that names have on their own: njurcysta into njure and cysta,
/// lillhjärnsatrofi into lillhjärna and atrofi. English writes its compounds apart.
/// </summary>
internal sealed class CompoundSplitter(Vocabulary vocabulary)
{
    private const int MinLeft = 3;
    private const int MinRight = 4;

    /// <summary>Parts a word at the point that leaves the longest known second part.</summary>
    /// <returns><c>false</c> where no point leaves two known parts.</returns>
    public bool TrySplit(ReadOnlySpan<char> word, out int left, out int right)
    {
        (left, right) = (-1, -1);
        if (vocabulary.Language == TermLanguage.English || word.Length > WordKeys.MaxWord) return false;
        for (var cut = MinLeft; cut <= word.Length - MinRight; cut++)
            if (vocabulary.TryFindKey(word[cut..], out right) && TryFindLeft(word[..cut], out left)) return true;
        return false;
    }

    /// <summary>The longest known word that a longer one ends with: atrofi in storhjärneatrofi.</summary>
    public bool TryFindTail(ReadOnlySpan<char> word, out int tail)
    {
        tail = -1;
        if (vocabulary.Language == TermLanguage.English || word.Length > WordKeys.MaxWord) return false;
        for (var cut = MinLeft; cut <= word.Length - MinRight; cut++)
            if (vocabulary.TryFindKey(word[cut..], out tail)) return true;
        return false;
    }

    // An s or e often joins the parts: lillhjärn-s-atrofi, hjern-e-atrofi.
    private bool TryFindLeft(ReadOnlySpan<char> left, out int key)
    {
        if (vocabulary.TryFindKey(left, out key)) return true;
        return left.Length > MinLeft && left[^1] is 's' or 'e' && vocabulary.TryFindKey(left[..^1], out key);
    }
}
