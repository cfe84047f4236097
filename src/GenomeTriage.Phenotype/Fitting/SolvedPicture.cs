using GenomeTriage.Knowledge.Diseases;
using GenomeTriage.Phenotype.Pictures;

namespace GenomeTriage.Phenotype.Fitting;

/// <summary>A patient whose diagnosis is known: what the model is fitted on and measured by.</summary>
/// <param name="Picture">The clinical picture.</param>
/// <param name="Diagnosis">The code of the true diagnosis.</param>
public sealed record SolvedPicture(ClinicalPicture Picture, DiseaseId Diagnosis);
