using GenomeTriage.Genome.Positions;

namespace GenomeTriage.Genome.Liftover;

/// <summary>Why a stretch has no counterpart on the new assembly.</summary>
public enum LiftoverFailure : byte
{
    /// <summary>It has one.</summary>
    None,

    /// <summary>No chain covers its first base: it is unknown or deleted in the new assembly.</summary>
    NotCovered,

    /// <summary>Only part of it lies in one gapless block: the new assembly has a gap or an insertion inside.</summary>
    Split,

    /// <summary>Its counterpart lies on an alternate locus, a patch or a scaffold.</summary>
    NotOnPrimaryContig,
}

/// <summary>Where a stretch lies on the new assembly, or why it lies nowhere.</summary>
/// <param name="Position">1-based position of its lowest base on the forward strand; none where it failed.</param>
/// <param name="IsReversed">Whether the bases are to be reverse-complemented.</param>
/// <param name="Failure">Why it failed; <see cref="LiftoverFailure.None"/> where it did not.</param>
public readonly record struct LiftoverResult(GenomicPosition Position, bool IsReversed, LiftoverFailure Failure)
{
    /// <summary>Whether the stretch has a counterpart.</summary>
    public bool IsLifted => Failure == LiftoverFailure.None;
}
