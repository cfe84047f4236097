using GenomeTriage.Annotation.Transcripts;
using GenomeTriage.Genome.Transcripts;

namespace GenomeTriage.Annotation.Benchmarks.Synthetic;

/// <summary>Chooses transcripts that share no base, since two reading frames cannot both have proper codons.</summary>
internal static class GeneChoice
{
    public static List<TranscriptMap> WithoutOverlaps(IEnumerable<Transcript> transcripts)
    {
        var chosen = new List<TranscriptMap>();
        var end = 0;
        foreach (var transcript in transcripts.OrderBy(one => one.Span.Start).ThenBy(one => one.Id, StringComparer.Ordinal))
        {
            var map = new TranscriptMap(transcript, -1);
            if (transcript.Span.Start < end || !map.IsCoding || (map.CodingEnd - map.CodingStart) % 3 != 0) continue;
            chosen.Add(map);
            end = transcript.Span.End;
        }

        return chosen;
    }
}
