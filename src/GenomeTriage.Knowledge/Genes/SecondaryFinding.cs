namespace GenomeTriage.Knowledge.Genes;

/// <summary>An entry of the ACMG list of secondary findings.</summary>
/// <param name="Gene">Index in the gene catalogue.</param>
/// <param name="Disease">The disease as the list names it.</param>
/// <param name="Inheritance">AD, AR or XL.</param>
/// <param name="Reported">Which variants the list says to report.</param>
public readonly record struct SecondaryFinding(int Gene, string Disease, string Inheritance, string Reported);
