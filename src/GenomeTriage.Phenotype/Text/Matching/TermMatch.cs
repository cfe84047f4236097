using GenomeTriage.Phenotype.Glossary;
using GenomeTriage.Phenotype.Text.Names;

namespace GenomeTriage.Phenotype.Text.Matching;

/// <summary>How words met a name, the surest first.</summary>
internal enum MatchKind
{
    /// <summary>In the name's order, with nothing between.</summary>
    AsWritten,

    /// <summary>In the name's order, with modifiers between.</summary>
    WithModifierInside,

    /// <summary>In another order.</summary>
    Reordered,

    /// <summary>With a word of another match.</summary>
    SharedWord,

    /// <summary>By an abbreviation with one meaning.</summary>
    AbbreviationKnown,

    /// <summary>By an abbreviation that the text introduced.</summary>
    AbbreviationDefined,

    /// <summary>By an abbreviation that the words around it decide.</summary>
    AbbreviationInContext,

    /// <summary>By an abbreviation that nothing decides.</summary>
    AbbreviationAmbiguous,
}

/// <summary>Words that may mean a term.</summary>
/// <param name="First">The first word.</param>
/// <param name="Last">The last word.</param>
/// <param name="Weight">How many words of the name they hold; the longest match wins.</param>
/// <param name="Kind">How they met the name.</param>
/// <param name="Name">The name.</param>
/// <param name="Others">Other terms with a name that is met as well.</param>
internal sealed record TermMatch(int First, int Last, int Weight, MatchKind Kind, TermName Name, IReadOnlyList<int> Others)
{
    /// <summary>Whether the words of two matches meet.</summary>
    public bool Overlaps(TermMatch other) => First <= other.Last && other.First <= Last;

    /// <summary>Whether the name is of the text's own language.</summary>
    public bool IsIn(TermLanguage language) => Name.Language == language;
}
