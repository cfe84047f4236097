using GenomeTriage.Knowledge.Ontology;

namespace GenomeTriage.Knowledge.Tests.Ontology;

/// <summary>
/// A dozen terms: All has Phenotypic abnormality and Mode of inheritance; the former has Nervous and Head; Seizure is
/// under Nervous, Microcephaly under both Nervous and Head.
/// </summary>
internal static class SmallOntology
{
    public static IReadOnlyList<HpoTerm> Terms { get; } =
    [
        Term(1, "All"),
        Term(5, "Mode of inheritance", 1),
        Term(118, "Phenotypic abnormality", 1),
        Term(707, "Abnormality of the nervous system", 118),
        Term(234, "Abnormality of the head", 118),
        Term(1250, "Seizure", 707) with
        {
            AlternateIds = [new(1275)],
            Synonyms = [new("Epileptic seizure", SynonymScope.Exact), new("Fits", SynonymScope.Related, SynonymKind.Layperson)],
        },
        Term(252, "Microcephaly", 707, 234) with { Synonyms = [new("Small head", SynonymScope.Exact, SynonymKind.Layperson)] },
        Term(2197, "Generalized-onset seizure", 1250) with { Synonyms = [new("fits", SynonymScope.Related)] },
        Term(57, "obsolete Big fit") with { IsObsolete = true, ReplacedBy = new(58) },
        Term(58, "obsolete Bigger fit") with { IsObsolete = true, ReplacedBy = new(2197) },
        Term(59, "obsolete Nothing") with { IsObsolete = true, Consider = [new(1250), new(252)] },
    ];

    public static HpoOntology Create() => new(Terms, "2025-01-16");

    private static HpoTerm Term(int id, string label, params int[] parents) =>
        new() { Id = new(id), Label = label, Parents = [.. parents.Select(parent => new HpoTermId(parent))] };
}
