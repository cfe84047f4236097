using GenomeTriage.Genome.Families;
using GenomeTriage.Review.Store;

namespace GenomeTriage.Review.Cases;

/// <summary>How far a case has come.</summary>
public enum CaseStatus
{
    /// <summary>Entered, not decided.</summary>
    Open,

    /// <summary>On the agenda of a conference that is not closed.</summary>
    AwaitingConference,

    /// <summary>More tests were decided on.</summary>
    AwaitingTests,

    /// <summary>A diagnosis is suspected.</summary>
    Suspected,

    /// <summary>A diagnosis is confirmed.</summary>
    Confirmed,

    /// <summary>Fully investigated without a diagnosis (ORPHA:616874); stays in reanalysis.</summary>
    Undiagnosed,
}

/// <summary>What the patient or guardian has agreed to.</summary>
/// <param name="Reanalysis">The case may be ranked again on new knowledge.</param>
/// <param name="SecondaryFindings">Findings in genes of the secondary-findings list may be shown.</param>
/// <param name="Sharing">Pseudonymous data may be shown to other centres.</param>
public readonly record struct ConsentPolicy(bool Reanalysis, bool SecondaryFindings, bool Sharing)
{
    /// <summary>What is agreed to and what is not, as codes: <c>+reanalysis -secondaryFindings -sharing</c>.</summary>
    public string Codes => $"{Sign(Reanalysis)}reanalysis {Sign(SecondaryFindings)}secondaryFindings {Sign(Sharing)}sharing";

    private static char Sign(bool agreed) => agreed ? '+' : '-';
}

/// <summary>One patient's case in one institute.</summary>
public sealed class CaseRecord : IOfInstitute, IVersioned
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; } = Guid.NewGuid();

    /// <inheritdoc/>
    public Guid InstituteId { get; init; }

    /// <summary>The institute's own name of the case; no personal identity number.</summary>
    public required string Pseudonym { get; init; }

    /// <summary>When the patient was referred.</summary>
    public DateOnly ReferredOn { get; init; }

    /// <summary>When it was entered.</summary>
    public DateTimeOffset EnteredAt { get; init; }

    /// <summary>By whom.</summary>
    public Guid EnteredBy { get; init; }

    /// <summary>Chromosomal sex.</summary>
    public Sex Sex { get; set; }

    /// <summary>Age when last seen, ISO 8601; <c>null</c> where not known.</summary>
    public string? Age { get; set; }

    /// <summary>HPO id of the onset; <c>null</c> where not known.</summary>
    public string? Onset { get; set; }

    /// <summary>The family as a PED file; <c>null</c> where only the patient is known.</summary>
    public string? Pedigree { get; set; }

    /// <summary>Individual id of the patient in pedigree and file; <c>null</c> to have it found.</summary>
    public string? Proband { get; set; }

    /// <inheritdoc cref="ConsentPolicy.Reanalysis"/>
    public bool AllowsReanalysis { get; set; }

    /// <inheritdoc cref="ConsentPolicy.SecondaryFindings"/>
    public bool AllowsSecondaryFindings { get; set; }

    /// <inheritdoc cref="ConsentPolicy.Sharing"/>
    public bool AllowsSharing { get; set; }

    /// <summary>How far it has come.</summary>
    public CaseStatus Status { get; set; }

    /// <summary>When it is to be looked at again; <c>null</c> where no date is set.</summary>
    public DateOnly? ReviewOn { get; set; }

    /// <summary>Number of the newest ranking; 0 before the first.</summary>
    public int LatestRanking { get; set; }

    /// <summary>The evidence in use; <c>null</c> before variants were read.</summary>
    public Guid? EvidenceId { get; set; }

    /// <inheritdoc/>
    public int Version { get; set; }

    /// <summary>What the patient has agreed to.</summary>
    public ConsentPolicy Consent
    {
        get => new(AllowsReanalysis, AllowsSecondaryFindings, AllowsSharing);
        set => (AllowsReanalysis, AllowsSecondaryFindings, AllowsSharing) = (value.Reanalysis, value.SecondaryFindings, value.Sharing);
    }
}
