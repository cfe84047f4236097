using GenomeTriage.Annotation;
using GenomeTriage.Annotation.Consequences;
using GenomeTriage.Annotation.Effects;
using GenomeTriage.Annotation.Transcripts;
using GenomeTriage.Genome.Transcripts;

namespace GenomeTriage.Triage.Genotypes.Splicing;

/// <summary>Finds where in the splice region a substitution lies, by the gene's MANE Select transcript.</summary>
/// <param name="transcriptOf">The MANE Select transcript of a gene by its index; <c>null</c> where there is none.</param>
internal sealed class SpliceChanges(Func<int, Transcript?> transcriptOf)
{
    private const int ExonicBases = 3;
    private const int EssentialBases = 2;
    private const int IntronicBases = 8;

    /// <summary>The change; <c>null</c> for what is no substitution of the splice region, or not of that transcript's.</summary>
    public SpliceChange? Find(AnnotatedVariant variant, GeneConsequence consequence)
    {
        if (consequence.Class != ConsequenceClass.SpliceRegion || !variant.Variant.IsSnv) return null;
        if (transcriptOf(consequence.GeneIndex) is not { } transcript) return null;
        var map = new TranscriptMap(transcript, consequence.GeneIndex);
        return SpliceSite.Nearest(AlleleEdit.Of(variant.Variant), map) is { } site && IsOfTheRegion(site)
            ? new SpliceChange(site, IsPurine(variant.Variant.Alternate[0]) == map.IsForward)
            : null;
    }

    private static bool IsOfTheRegion(SpliceSite site) => site.IsIntronic
        ? Math.Abs(site.Distance) is > EssentialBases and <= IntronicBases
        : Math.Abs(site.Distance) <= ExonicBases;

    private static bool IsPurine(char letter) => letter is 'A' or 'G';
}
