namespace GenomeTriage.Exchange.Cases;

/// <summary>Codes of what can be wrong with a stated HPO term, or unusual in it.</summary>
public static class TermProblemCodes
{
    /// <summary>The id has not the form of an HPO id. Allowed holds the nearest terms.</summary>
    public const string TermIdMalformed = "TermIdMalformed";

    /// <summary>The id is an alternate one of the term in Allowed, which is used.</summary>
    public const string TermAlternateId = "TermAlternateId";

    /// <summary>The term is obsolete; its replacement in Allowed is used.</summary>
    public const string TermReplaced = "TermReplaced";

    /// <summary>The term is obsolete without a replacement. Allowed holds what HPO suggests to look at.</summary>
    public const string TermObsolete = "TermObsolete";

    /// <summary>A term of another ontology is left out.</summary>
    public const string TermNotHpo = "TermNotHpo";

    /// <summary>The label beside an id is that of another term, named in Allowed; the id is used.</summary>
    public const string TermLabelOfAnother = "TermLabelOfAnother";

    /// <summary>No term has this name. Allowed holds the nearest.</summary>
    public const string TermNameUnknown = "TermNameUnknown";

    /// <summary>Several terms have this name; Allowed holds them.</summary>
    public const string TermNameAmbiguous = "TermNameAmbiguous";

    /// <summary>The text is a synonym of the term in Allowed, which is used.</summary>
    public const string TermBySynonym = "TermBySynonym";
}
