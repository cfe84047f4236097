using GenomeTriage.Annotation.Effects;

namespace GenomeTriage.Annotation.AnnotatedVcf;

/// <summary>An allele that changes coding bases of a transcript, and the record that has it.</summary>
/// <param name="Record">Index of the record among those that are held back.</param>
/// <param name="Allele">1-based number of the alternate.</param>
/// <param name="Edit">What it does to the reference.</param>
/// <param name="Text">The allele as <c>POS REF&gt;ALT</c> without blanks, as bcftools csq writes it.</param>
/// <param name="Name">Its <c>c.</c> name; <c>null</c> where it is not certain.</param>
internal readonly record struct CodingCall(int Record, int Allele, AlleleEdit Edit, string Text, string? Name);
