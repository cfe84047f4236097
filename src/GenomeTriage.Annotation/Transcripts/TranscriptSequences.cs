using GenomeTriage.Genome.Positions;
using GenomeTriage.Genome.Sequences;

namespace GenomeTriage.Annotation.Transcripts;

/// <summary>
/// Spliced sequences of transcripts, in the direction of the transcript, cut out of the reference when first asked for.
/// The last few hundred are kept. Not thread-safe: one for each annotator.
/// </summary>
public sealed class TranscriptSequences(IReferenceSequence reference)
{
    private const int Kept = 512;
    private readonly Dictionary<TranscriptMap, byte[]> _byTranscript = [];
    private readonly Queue<TranscriptMap> _oldest = [];

    /// <summary>The reference they are cut out of.</summary>
    public IReferenceSequence Reference => reference;

    /// <summary>All exonic bases in upper case; empty where the reference has no such contig.</summary>
    public ReadOnlySpan<byte> Of(TranscriptMap transcript)
    {
        if (_byTranscript.TryGetValue(transcript, out var bases)) return bases;
        if (_oldest.Count == Kept) _byTranscript.Remove(_oldest.Dequeue());
        bases = Splice(transcript);
        _byTranscript.Add(transcript, bases);
        _oldest.Enqueue(transcript);
        return bases;
    }

    /// <summary>The code the transcript is translated by: that of mitochondria for the mitochondrial contig.</summary>
    public static GeneticCode CodeOf(TranscriptMap transcript) =>
        Contig.TryParse(transcript.Transcript.ContigName, out var contig) && contig == Contig.MT
            ? GeneticCode.VertebrateMitochondrial
            : GeneticCode.Standard;

    private byte[] Splice(TranscriptMap transcript)
    {
        var contig = reference.IndexOf(transcript.Transcript.ContigName);
        if (contig < 0) return [];
        var bases = new byte[transcript.Length];
        var filled = 0;
        for (var i = 0; i < transcript.ExonCount; i++)
        {
            var exon = transcript.Exon(i);
            reference.Read(contig, exon.Start, bases.AsSpan(filled, exon.Length));
            filled += exon.Length;
        }

        if (!transcript.IsForward) Nucleotides.ReverseComplement(bases);
        return bases;
    }
}
