using GenomeTriage.Annotation.Consequences;
using GenomeTriage.Annotation.Effects;
using GenomeTriage.Annotation.Transcripts;

namespace GenomeTriage.Annotation.Haplotypes;

/// <summary>What edits on one haplotype do together to the protein of a transcript.</summary>
public sealed record HaplotypeConsequence
{
    /// <summary>The transcript.</summary>
    public required TranscriptMap Transcript { get; init; }

    /// <summary>The edits' numbers, in the direction of the transcript; a single one that lies behind a new stop stands alone.</summary>
    public required IReadOnlyList<int> Numbers { get; init; }

    /// <summary>The edits, in the direction of the transcript.</summary>
    public required IReadOnlyList<AlleleEdit> Edits { get; init; }

    /// <summary>Terms of the coding change that they make together.</summary>
    public required SoTermSet Terms { get; init; }

    /// <summary>The change of the protein.</summary>
    public ProteinEffect Protein { get; init; }

    /// <summary>Whether another edit on the haplotype makes a stop before this one, so that it changes nothing more.</summary>
    public bool IsBehindStop { get; init; }

    /// <summary>Whether several edits act together.</summary>
    public bool IsCompound => Numbers.Count > 1;
}
