using GenomeTriage.Genome.Families;
using GenomeTriage.Triage.Families;

namespace GenomeTriage.Triage.Genotypes.Inheritance;

/// <summary>What a relative beyond the parents shows of one variant.</summary>
/// <param name="Copies">P(call | copies).</param>
/// <param name="Sharing">How probable it is that the relative has the patient's copy.</param>
/// <param name="Status">Whether affected.</param>
/// <param name="Sex">Stated sex.</param>
internal readonly record struct RelativeCall(CopyLikelihood Copies, AlleleSharing Sharing, AffectedStatus Status, Sex Sex);
