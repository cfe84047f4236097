using GenomeTriage.Annotation;
using GenomeTriage.Annotation.Repeats;
using GenomeTriage.Genome.Positions;
using GenomeTriage.Genome.Transcripts;

namespace GenomeTriage.Triage.Results;

/// <summary>A structural variant of the patient that takes in a recurrent region whose loss or gain causes the candidate.</summary>
/// <param name="Id">ClinGen's id of the region, <c>ISCA-37446</c>.</param>
/// <param name="Name">Its name.</param>
/// <param name="Contig">Its contig.</param>
/// <param name="Span">Its place on GRCh38, 0-based and half-open.</param>
/// <param name="Variant">The patient's variant.</param>
/// <param name="LogLr">ln P(calls | it causes the candidate) / P(calls | background), before the weights of the ranking.</param>
public sealed record RegionEvidence(string Id, string Name, Contig Contig, GenomicInterval Span, AnnotatedVariant Variant, double LogLr);

/// <summary>A measured repeat of the patient at a place whose expansion causes the candidate.</summary>
/// <param name="Genotype">The lengths, and the ranges that they are held against.</param>
/// <param name="LogLr">ln P(lengths | the repeat causes the candidate) / P(lengths | background), before the weights of the ranking.</param>
public sealed record RepeatEvidence(RepeatGenotype Genotype, double LogLr);
