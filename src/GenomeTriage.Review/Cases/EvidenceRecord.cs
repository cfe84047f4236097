using GenomeTriage.Review.Store;

namespace GenomeTriage.Review.Cases;

/// <summary>What was kept of one VCF: enough to rank again without the file. The file itself is not stored.</summary>
public sealed class EvidenceRecord : IOfInstitute
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; } = Guid.NewGuid();

    /// <inheritdoc/>
    public Guid InstituteId { get; init; }

    /// <summary>The case.</summary>
    public Guid CaseId { get; init; }

    /// <summary>When the file was read.</summary>
    public DateTimeOffset AddedAt { get; init; }

    /// <summary>By whom.</summary>
    public Guid AddedBy { get; init; }

    /// <summary>The archive of <see cref="Archive.EvidenceArchive"/>.</summary>
    public required byte[] Bytes { get; init; }

    /// <summary>SHA-256 of <see cref="Bytes"/>, hexadecimal.</summary>
    public required string Sha256 { get; init; }
}
