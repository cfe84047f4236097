using GenomeTriage.Annotation.Consequences;
using GenomeTriage.Genome.Variants;

namespace GenomeTriage.Triage.Evidence;

/// <summary>What several variants of the patient on one copy of a gene do together, which is not what each does alone.</summary>
/// <param name="Gene">Index in the gene catalogue.</param>
/// <param name="Variants">The variants, in the direction of the gene; two or more.</param>
/// <param name="Consequence">Their effect together.</param>
public sealed record HaplotypeEffect(int Gene, IReadOnlyList<SmallVariant> Variants, GeneConsequence Consequence);
