using GenomeTriage.Genome.Families;
using GenomeTriage.Knowledge.Diseases;
using GenomeTriage.Knowledge.Ontology;

namespace GenomeTriage.Knowledge.Sources.Hpo;

/// <summary>One row of <c>phenotype.hpoa</c>, with ids as the file gives them.</summary>
internal sealed record HpoaRow(DiseaseId Disease, string Name, HpoTermId Term)
{
    public bool IsNegated { get; init; }

    public required FrequencyEvidence Frequency { get; init; }

    public required AnnotationAspect Aspect { get; init; }

    public required AnnotationEvidence Evidence { get; init; }

    public HpoTermId? Onset { get; init; }

    public Sex Sex { get; init; }

    public string Reference { get; init; } = "";

    public string Modifiers { get; init; } = "";
}
