using GenomeTriage.Knowledge.Ontology;

namespace GenomeTriage.Phenotype.Glossary;

/// <summary>The Swedish and Norwegian names of one HPO term.</summary>
/// <param name="Id">The term.</param>
/// <param name="English">HPO's label at the time of writing, so that a reviewer can compare; never shown as a name.</param>
/// <param name="Swedish">Swedish names, the preferred one first; never empty.</param>
/// <param name="NorwegianBokmal">Norwegian bokmål names, the preferred one first; never empty.</param>
public sealed record GlossaryEntry(
    HpoTermId Id,
    string English,
    IReadOnlyList<string> Swedish,
    IReadOnlyList<string> NorwegianBokmal)
{
    /// <summary>The names in a language, the preferred one first; none for English, where HPO's own names hold.</summary>
    public IReadOnlyList<string> NamesIn(TermLanguage language) => language switch
    {
        TermLanguage.Swedish => Swedish,
        TermLanguage.NorwegianBokmal => NorwegianBokmal,
        _ => [],
    };
}
