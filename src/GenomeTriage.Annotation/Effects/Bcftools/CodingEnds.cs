using GenomeTriage.Annotation.Transcripts;
using GenomeTriage.Genome.Sequences;
using GenomeTriage.Genome.Transcripts;

namespace GenomeTriage.Annotation.Effects.Bcftools;

/// <summary>
/// The ends of a coding sequence as bcftools csq takes them: codons that the gene model gives in part are cut off, a start
/// codon is one that translation starts at, and the coding sequence is complete where its last codon is a stop.
/// </summary>
/// <param name="HasStart">Whether the first whole codon, without a phase before it, is a start codon.</param>
/// <param name="HasLast">Whether the gene model gives the last codon whole.</param>
/// <param name="HasStop">Whether that codon is a stop.</param>
internal readonly record struct CodingEnds(bool HasStart, bool HasLast, bool HasStop)
{
    private const int Codon = 3;

    /// <summary>The ends of a transcript by its sequence.</summary>
    internal static CodingEnds Of(TranscriptMap transcript, ReadOnlySpan<byte> bases, GeneticCode code)
    {
        var length = transcript.CodingEnd - transcript.CodingStart - transcript.Phase;
        if (length < Codon || bases.IsEmpty) return default;
        return new CodingEnds(
            transcript.Phase == 0 && code.IsStart(bases.Slice(transcript.CodingStart, Codon)),
            length % Codon == 0,
            length % Codon == 0 && code.Translate(bases.Slice(transcript.CodingEnd - Codon, Codon)) == GeneticCode.Stop);
    }

    /// <summary>The stretch of the contig from the first whole codon to the last.</summary>
    internal static GenomicInterval WholeCodons(TranscriptMap transcript)
    {
        var length = transcript.CodingEnd - transcript.CodingStart - transcript.Phase;
        if (transcript.Phase == 0 && length % Codon == 0) return transcript.Transcript.Coding;
        if (length < Codon) return default;
        var first = transcript.GenomicOf(transcript.CodingStart + transcript.Phase);
        var last = transcript.GenomicOf(transcript.CodingEnd - length % Codon - 1);
        return transcript.IsForward ? new GenomicInterval(first, last + 1) : new GenomicInterval(last, first + 1);
    }
}
