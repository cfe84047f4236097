namespace GenomeTriage.Genome.Families;

/// <summary>One person of a pedigree.</summary>
/// <param name="Id">The individual id of the PED file; the sample name where the person was sequenced.</param>
/// <param name="FatherId">The father's id, or <c>null</c> where he is not in the pedigree.</param>
/// <param name="MotherId">The mother's id, or <c>null</c> where she is not in the pedigree.</param>
/// <param name="Sex">Stated sex.</param>
/// <param name="Status">Whether the person is affected.</param>
public sealed record Individual(string Id, string? FatherId, string? MotherId, Sex Sex, AffectedStatus Status);
