namespace GenomeTriage.Knowledge.Diseases;

/// <summary>One disease as one source describes it; what a <see cref="DiseaseCatalog"/> is made of.</summary>
/// <param name="Id">The code.</param>
/// <param name="Name">The name the source gives it.</param>
/// <param name="Annotations">Its rows, in the order of the source; empty where only the name is known.</param>
/// <param name="Inheritance">How it is inherited.</param>
public sealed record DiseaseProfile(
    DiseaseId Id, string Name, IReadOnlyList<PhenotypeAnnotation> Annotations, InheritanceModes Inheritance = InheritanceModes.None);
