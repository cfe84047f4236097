namespace GenomeTriage.Phenotype.Glossary;

/// <summary>The language of a name or of a text.</summary>
public enum TermLanguage
{
    /// <summary>English, the language of HPO's own labels and synonyms.</summary>
    English = 0,

    /// <summary>Swedish.</summary>
    Swedish = 1,

    /// <summary>Norwegian bokmål.</summary>
    NorwegianBokmal = 2,
}
