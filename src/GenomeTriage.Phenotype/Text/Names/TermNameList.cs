using GenomeTriage.Knowledge.Ontology;
using GenomeTriage.Phenotype.Glossary;

namespace GenomeTriage.Phenotype.Text.Names;

/// <summary>All names of all live terms, in the three languages.</summary>
internal static class TermNameList
{
    /// <summary>The names by term, HPO's before the glossary's.</summary>
    public static List<TermName> Of(HpoOntology ontology, TermGlossary glossary)
    {
        var names = new List<TermName>(3 * ontology.Count);
        for (var term = 0; term < ontology.Count; term++)
        {
            names.Add(new TermName(term, ontology.LabelOf(term), TermLanguage.English, NameSource.Label));
            foreach (var synonym in ontology.SynonymsOf(term))
                if (synonym.Kind != SynonymKind.AllelicRequirement)
                    names.Add(new TermName(term, synonym.Text, TermLanguage.English, SourceOf(synonym)));
            if (!glossary.TryFind(ontology.IdOf(term), out var entry)) continue;
            AddGlossary(names, term, entry.Swedish, TermLanguage.Swedish);
            AddGlossary(names, term, entry.NorwegianBokmal, TermLanguage.NorwegianBokmal);
        }

        return names;
    }

    private static void AddGlossary(List<TermName> names, int term, IReadOnlyList<string> texts, TermLanguage language)
    {
        for (var i = 0; i < texts.Count; i++)
            names.Add(new TermName(term, texts[i], language, i == 0 ? NameSource.GlossaryPreferred : NameSource.GlossarySynonym));
    }

    private static NameSource SourceOf(HpoSynonym synonym) => synonym switch
    {
        { Kind: SynonymKind.Abbreviation } => NameSource.Abbreviation,
        { Scope: SynonymScope.Exact } => NameSource.ExactSynonym,
        { Scope: SynonymScope.Narrow } => NameSource.NarrowSynonym,
        { Scope: SynonymScope.Related } => NameSource.RelatedSynonym,
        _ => NameSource.BroadSynonym,
    };
}
