using GenomeTriage.Annotation.Effects;
using GenomeTriage.Annotation.Transcripts;
using GenomeTriage.Genome.Variants;

namespace GenomeTriage.Annotation.AnnotatedVcf;

/// <summary>An alternate allele on the gene model's assembly.</summary>
/// <param name="Index">The transcripts of its contig.</param>
/// <param name="ContigName">The contig's name.</param>
/// <param name="Edit">What it does to the reference.</param>
/// <param name="Replaced">The bases taken out, forward strand.</param>
/// <param name="Variant">The allele itself; <c>null</c> on a contig that the human genome does not have.</param>
internal readonly record struct LocatedAllele(TranscriptIndex Index, string ContigName, AlleleEdit Edit, string Replaced, SmallVariant? Variant);
