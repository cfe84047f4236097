using System.Globalization;
using GenomeTriage.Genome.Positions;
using GenomeTriage.Genome.Transcripts;

namespace GenomeTriage.Triage.Genotypes.Splicing;

/// <summary>The two ends of an intron.</summary>
internal enum SpliceSite
{
    /// <summary>Where the intron begins.</summary>
    Donor = 0,

    /// <summary>Where it ends.</summary>
    Acceptor = 1,
}

/// <summary>A base near the end of an intron.</summary>
/// <param name="Site">The end that is nearest.</param>
/// <param name="Distance">Bases into the intron, from 1; in the exon bases from the intron, from -1.</param>
internal readonly record struct SplicePlace(SpliceSite Site, int Distance)
{
    /// <summary>
    /// As it is written of a site: from left to right with 0 left out, so that of a donor <c>-1</c> is the exon's last base
    /// and <c>+5</c> the intron's fifth, of an acceptor <c>-3</c> the intron's third last and <c>+1</c> the exon's first.
    /// </summary>
    public override string ToString() =>
        (Site == SpliceSite.Donor ? Distance : -Distance).ToString("+0;-0", CultureInfo.InvariantCulture);

    /// <summary>The place of a base by the nearest end of an intron; <c>null</c> where the transcript has one exon.</summary>
    /// <param name="transcript">The transcript.</param>
    /// <param name="position">1-based.</param>
    public static SplicePlace? Of(Transcript transcript, int position)
    {
        SplicePlace? nearest = null;
        for (var i = 1; i < transcript.Exons.Count; i++)
        {
            var (before, behind) = transcript.Strand == Strand.Reverse ? (SpliceSite.Acceptor, SpliceSite.Donor) : (SpliceSite.Donor, SpliceSite.Acceptor);
            nearest = Nearer(nearest, new(before, FromIntron(position - transcript.Exons[i - 1].End)));
            nearest = Nearer(nearest, new(behind, FromIntron(transcript.Exons[i].Start + 1 - position)));
        }

        return nearest;
    }

    // There is no base 0: the first of the intron is 1, the last of the exon -1.
    private static int FromIntron(int distance) => distance > 0 ? distance : distance - 1;

    private static SplicePlace Nearer(SplicePlace? known, SplicePlace other) =>
        known is { } first && Math.Abs(first.Distance) <= Math.Abs(other.Distance) ? first : other;
}
