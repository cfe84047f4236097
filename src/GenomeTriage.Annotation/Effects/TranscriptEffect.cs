using GenomeTriage.Annotation.Consequences;

namespace GenomeTriage.Annotation.Effects;

/// <summary>What an edit does to one transcript.</summary>
/// <param name="Terms">All terms; empty where the edit does not reach the transcript.</param>
/// <param name="ProteinChange">Whether the terms say what happens to the protein.</param>
/// <param name="CodingPosition">1-based c. position of the first coding base touched; 0 where none is.</param>
public readonly record struct TranscriptEffect(SoTermSet Terms, ProteinChangeState ProteinChange, int CodingPosition)
{
    /// <summary>An effect of one term outside the coding sequence.</summary>
    internal static TranscriptEffect Outside(SoTerm term) => new(term, ProteinChangeState.NotApplicable, 0);
}
