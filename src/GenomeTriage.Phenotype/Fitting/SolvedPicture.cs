using GenomeTriage.Knowledge.Diseases;
using GenomeTriage.Phenotype.Pictures;

namespace GenomeTriage.Phenotype.Fitting;

/// <summary>A patient whose diagnosis is known: what the model is fitted on and measured by.</summary>
/// <param name="Picture">The clinical picture.</param>
/// <param name="Diagnosis">The code of the true diagnosis.</param>
/// <param name="IsDescribed">
/// Whether annotations describe the disease from other publications than the patient's own: only such cases tell how
/// signs are to be weighed. The others take part where none of the candidates is to be right.
/// </param>
public sealed record SolvedPicture(ClinicalPicture Picture, DiseaseId Diagnosis, bool IsDescribed = true);
