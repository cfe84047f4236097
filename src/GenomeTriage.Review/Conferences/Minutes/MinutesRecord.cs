using GenomeTriage.Review.Store;

namespace GenomeTriage.Review.Conferences.Minutes;

/// <summary>One version of the minutes of a conference, as it stood after a decision or the close. Kept for good.</summary>
public sealed class MinutesRecord : IOfInstitute
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; } = Guid.NewGuid();

    /// <inheritdoc/>
    public Guid InstituteId { get; init; }

    /// <summary>The conference.</summary>
    public Guid ConferenceId { get; init; }

    /// <summary>1 for the first version.</summary>
    public int Number { get; init; }

    /// <summary>When it was written.</summary>
    public DateTimeOffset WrittenAt { get; init; }

    /// <summary>Whose act made it.</summary>
    public Guid WrittenBy { get; init; }

    /// <summary>The archive of <see cref="MinutesArchive"/>.</summary>
    public required byte[] Bytes { get; init; }

    /// <summary>SHA-256 of <see cref="Bytes"/>, hexadecimal.</summary>
    public required string Sha256 { get; init; }
}
