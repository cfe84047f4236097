namespace GenomeTriage.Genome.Transcripts.Gff;

/// <summary>Codes of the problems that a GFF3 file may have.</summary>
public static class GffProblemCodes
{
    /// <summary>A line does not have nine tab-separated columns.</summary>
    public const string GffColumnCount = nameof(GffColumnCount);

    /// <summary>Start or end is no number, or the end lies before the start.</summary>
    public const string GffCoordinates = nameof(GffCoordinates);

    /// <summary>A transcript has no strand, or parts on both.</summary>
    public const string GffStrand = nameof(GffStrand);

    /// <summary>A coding stretch does not begin and end in exons of its transcript.</summary>
    public const string GffCodingOutsideExons = nameof(GffCodingOutsideExons);

    /// <summary>The file holds no transcript with exons.</summary>
    public const string GffWithoutTranscripts = nameof(GffWithoutTranscripts);
}
