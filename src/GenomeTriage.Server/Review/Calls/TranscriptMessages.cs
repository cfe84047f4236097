using GenomeTriage.Genome.Positions;
using GenomeTriage.Genome.Transcripts;
using Message = GenomeTriage.Contracts.V1;

namespace GenomeTriage.Server.Review.Calls;

/// <summary>Transcripts as messages: the gene model counts from 0, the contract from 1.</summary>
internal static class TranscriptMessages
{
    public static Message.TranscriptModel Of(Transcript transcript)
    {
        var message = new Message.TranscriptModel { Id = transcript.Id, Contig = transcript.ContigName, Reverse = transcript.Strand == Strand.Reverse };
        message.Exons.AddRange(transcript.Exons.Select(exon => new Message.ExonPlace { Start = exon.Start + 1, End = exon.End }));
        if (transcript.IsCoding) (message.CodingStart, message.CodingEnd) = (transcript.Coding.Start + 1, transcript.Coding.End);
        return message;
    }
}
