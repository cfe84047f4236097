using GenomeTriage.Knowledge.Ontology;
using GenomeTriage.Phenotype.Glossary;
using GenomeTriage.Phenotype.Text.Names;

namespace GenomeTriage.Phenotype.Text.Lexicon;

/// <summary>Phrases of letters that are no names of terms (resource <c>Text/phrases.*.tsv</c>); not officially reviewed.</summary>
internal static class PhraseList
{
    /// <summary>The phrases of a language as names; those of terms that the ontology lacks are left out.</summary>
    public static IEnumerable<TermName> Of(HpoOntology ontology, TermLanguage language)
    {
        foreach (var line in TextData.Lines($"phrases.{TextData.Suffix(language)}"))
        {
            var cells = line.Split('\t');
            if (!ontology.TryFind(HpoTermId.Parse(cells[0]), out var lookup)) continue;
            foreach (var phrase in cells[1].Split('|')) yield return new TermName(lookup.Index, phrase, language, NameSource.Phrase);
        }
    }
}
