using GenomeTriage.Annotation.Effects;

namespace GenomeTriage.Annotation.Haplotypes;

/// <summary>An edit that one haplotype carries.</summary>
/// <param name="Number">A number of the caller's, by which it knows the edit again.</param>
/// <param name="Edit">The edit.</param>
public readonly record struct HaplotypeEdit(int Number, AlleleEdit Edit);
