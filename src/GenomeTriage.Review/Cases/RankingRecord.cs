using GenomeTriage.Review.Store;

namespace GenomeTriage.Review.Cases;

/// <summary>Why a ranking was made.</summary>
public enum RankingCause
{
    /// <summary>The case was entered.</summary>
    CaseEntered,

    /// <summary>Variants were read.</summary>
    VariantsAdded,

    /// <summary>The clinical picture was changed.</summary>
    PictureChanged,

    /// <summary>The consent policy was changed.</summary>
    ConsentChanged,

    /// <summary>Terms or variants were struck out, or struck ones taken back.</summary>
    StruckOut,

    /// <summary>The knowledge pack is another.</summary>
    KnowledgeChanged,
}

/// <summary>One ranking of a case, as it was shown. Kept for good.</summary>
public sealed class RankingRecord : IOfInstitute
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; } = Guid.NewGuid();

    /// <inheritdoc/>
    public Guid InstituteId { get; init; }

    /// <summary>The case.</summary>
    public Guid CaseId { get; init; }

    /// <summary>1 for the first of the case.</summary>
    public int Number { get; init; }

    /// <summary>When it was made.</summary>
    public DateTimeOffset MadeAt { get; init; }

    /// <summary>By whom.</summary>
    public Guid MadeBy { get; init; }

    /// <summary>Why.</summary>
    public RankingCause Cause { get; init; }

    /// <summary>Codes of what was changed, one a line; <c>null</c> where the cause says all.</summary>
    public string? Detail { get; init; }

    /// <summary>Terms and variants that were struck out, one a line.</summary>
    public string Struck { get; init; } = "";

    /// <summary>Name of the first group; <c>null</c> where there is none.</summary>
    public string? FirstName { get; init; }

    /// <summary>Its posterior, 0–1.</summary>
    public double FirstPosterior { get; init; }

    /// <summary>Posterior of <em>none of these</em>, 0–1.</summary>
    public double NoneOfThese { get; init; }

    /// <summary>SHA-256 of the knowledge pack.</summary>
    public required string PackSha256 { get; init; }

    /// <summary>The archive of <see cref="Archive.RankingArchive"/>.</summary>
    public required byte[] Bytes { get; init; }

    /// <summary>SHA-256 of <see cref="Bytes"/>, hexadecimal.</summary>
    public required string Sha256 { get; init; }
}
