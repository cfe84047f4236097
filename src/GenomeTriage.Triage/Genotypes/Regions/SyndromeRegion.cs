using GenomeTriage.Annotation.Structural;
using GenomeTriage.Knowledge.Diseases;
using GenomeTriage.Triage.Genotypes.Inheritance;

namespace GenomeTriage.Triage.Genotypes.Regions;

/// <summary>A recurrent region, and the diseases that its loss or gain causes.</summary>
/// <param name="Region">ClinGen's id of the region, <c>ISCA-37446</c>.</param>
/// <param name="Kind">Deletion or duplication.</param>
/// <param name="HealthyPer100000">How many of 100,000 people without a disease have it, about.</param>
/// <param name="Active">The copy that has to be lost, where the region is imprinted; otherwise <c>null</c>.</param>
/// <param name="Diseases">The diseases.</param>
internal sealed record SyndromeRegion(string Region, StructuralKind Kind, double HealthyPer100000, ActiveCopy? Active, IReadOnlyList<DiseaseId> Diseases);
