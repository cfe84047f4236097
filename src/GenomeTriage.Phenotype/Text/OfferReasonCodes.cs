namespace GenomeTriage.Phenotype.Text;

/// <summary>Why words of a text are offered as a term, and why with that polarity.</summary>
public static class OfferReasonCodes
{
    /// <summary>The words are a name of the term, save for case, inflection and spelling.</summary>
    public const string NameAsWritten = nameof(NameAsWritten);

    /// <summary>The words are a name with words of side, degree or number between.</summary>
    public const string NameWithModifierInside = nameof(NameWithModifierInside);

    /// <summary>The words are those of a name in another order.</summary>
    public const string NameReordered = nameof(NameReordered);

    /// <summary>The words share their head or first word with another finding: "low-set and posteriorly rotated ears".</summary>
    public const string SharedWord = nameof(SharedWord);

    /// <summary>An abbreviation with one meaning.</summary>
    public const string AbbreviationKnown = nameof(AbbreviationKnown);

    /// <summary>An abbreviation whose meaning the words around it decide.</summary>
    public const string AbbreviationInContext = nameof(AbbreviationInContext);

    /// <summary>An abbreviation with several meanings, between which nothing decides.</summary>
    public const string AbbreviationAmbiguous = nameof(AbbreviationAmbiguous);

    /// <summary>An abbreviation that the text itself introduced.</summary>
    public const string AbbreviationDefined = nameof(AbbreviationDefined);

    /// <summary>A word of absence before or after it.</summary>
    public const string Negated = nameof(Negated);

    /// <summary>It stands under a heading of absent findings.</summary>
    public const string HeadingOfAbsence = nameof(HeadingOfAbsence);

    /// <summary>A relative is the one spoken of.</summary>
    public const string SaidOfRelative = nameof(SaidOfRelative);

    /// <summary>It stands under a heading of family history.</summary>
    public const string HeadingOfFamily = nameof(HeadingOfFamily);

    /// <summary>A word of doubt or question before or after it.</summary>
    public const string InDoubt = nameof(InDoubt);

    /// <summary>It stands under a heading of questions or suspicions.</summary>
    public const string HeadingOfDoubt = nameof(HeadingOfDoubt);

    /// <summary>The sentence speaks of "he" or "she" after one that speaks of a relative.</summary>
    public const string PronounAfterRelative = nameof(PronounAfterRelative);
}
