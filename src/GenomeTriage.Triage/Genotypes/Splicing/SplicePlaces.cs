using GenomeTriage.Annotation;
using GenomeTriage.Annotation.Consequences;
using GenomeTriage.Genome.Positions;
using GenomeTriage.Genome.Transcripts;

namespace GenomeTriage.Triage.Genotypes.Splicing;

/// <summary>Finds where in the splice region a substitution lies, by the gene's MANE Select transcript.</summary>
/// <param name="transcriptOf">The MANE Select transcript of a gene by its index; <c>null</c> where there is none.</param>
internal sealed class SplicePlaces(Func<int, Transcript?> transcriptOf)
{
    private const int ExonicBases = 3;
    private const int IntronicBases = 8;

    /// <summary>The change; <c>null</c> for what is no substitution of the splice region, or not of that transcript's.</summary>
    public SpliceChange? Find(AnnotatedVariant variant, GeneConsequence consequence)
    {
        if (consequence.Class != ConsequenceClass.SpliceRegion || !variant.Variant.IsSnv) return null;
        if (transcriptOf(consequence.GeneIndex) is not { } transcript) return null;
        return SplicePlace.Of(transcript, variant.Variant.Position) is { Distance: >= -ExonicBases and <= IntronicBases and not (1 or 2) } place
            ? new SpliceChange(place, IsPurine(variant.Variant.Alternate[0]) == (transcript.Strand == Strand.Forward))
            : null;
    }

    private static bool IsPurine(char letter) => letter is 'A' or 'G';
}
