using GenomeTriage.Genome.Families;
using GenomeTriage.Triage.Results;

namespace GenomeTriage.Triage.Families;

/// <summary>A relative of the patient whose calls the file has.</summary>
/// <param name="Index">0-based index of the sample in the header.</param>
/// <param name="Id">Sample name and individual id.</param>
/// <param name="Role">What the person is to the patient.</param>
/// <param name="Sex">Stated sex.</param>
/// <param name="Status">Whether affected.</param>
public readonly record struct FamilySample(int Index, string Id, FamilyRole Role, Sex Sex, AffectedStatus Status)
{
    /// <summary>What a relative beyond the parents shares with the patient, by pedigree.</summary>
    public AlleleSharing Sharing { get; init; }

    /// <summary>Kinship with the patient by pedigree; .25 for a parent.</summary>
    public double ExpectedKinship { get; init; }

    /// <summary>Whether the calls, enough of them, show the kinship that the pedigree states.</summary>
    public bool IsConfirmed { get; init; }

    /// <summary>Whether the calls contradict the pedigree or the stated sex, so that they are not used.</summary>
    public bool IsDoubted { get; init; }
}
