using GenomeTriage.Knowledge.Ontology;
using GenomeTriage.Phenotype.Glossary;

namespace GenomeTriage.Phenotype.Tests.Text;

/// <summary>The terms of the glossary as an ontology, so that texts can be read where HPO's file is absent.</summary>
internal static class SmallOntology
{
    private static readonly Dictionary<int, string[]> Synonyms = new()
    {
        [1250] = ["Epilepsy", "Seizures"],
        [750] = ["Speech delay", "Delayed speech", "Delay of speech"],
        [1629] = ["VSD"],
        [7018] = ["ADHD"],
        [8872] = ["Feeding problems in infancy"],
        [1999] = ["Facial dysmorphism"],
        [10297] = ["Cleft tongue"],
        [494] = ["Downslanting palpebral fissures"],
        [30051] = ["Tiptoe gait"],
    };

    public static readonly HpoOntology Terms = new(
    [
        new HpoTerm { Id = new(1), Label = "All" },
        new HpoTerm { Id = new(118), Label = "Phenotypic abnormality", Parents = [new(1)] },
        .. TermGlossary.Default.Entries.Select(entry => new HpoTerm
        {
            Id = entry.Id,
            Label = entry.English,
            Parents = [new(IsModifier(entry.English) ? 1 : 118)],
            Synonyms = [.. Synonyms.GetValueOrDefault(entry.Id.Number, []).Select(text => new HpoSynonym(text, SynonymScope.Exact))],
        }),
    ]);

    private static bool IsModifier(string label) =>
        label.Contains("onset", StringComparison.OrdinalIgnoreCase) && !label.Contains("seizure", StringComparison.Ordinal)
        || label.Contains("inheritance", StringComparison.Ordinal);
}
