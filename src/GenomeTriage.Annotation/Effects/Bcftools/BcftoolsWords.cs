using GenomeTriage.Annotation.Consequences;

namespace GenomeTriage.Annotation.Effects.Bcftools;

/// <summary>
/// Terms as bcftools csq chooses them: it has one class of splice region where VEP has several, no polypyrimidine tract,
/// and names an intron only where it has nothing else to say.
/// </summary>
internal static class BcftoolsWords
{
    private static readonly SoTermSet Regions = SoTermSet.Of(SoTerm.SpliceDonor5thBase) | SoTerm.SpliceDonorRegion;
    private static readonly SoTermSet NonCoding = SoTermSet.Of(SoTerm.NonCodingTranscriptExon);

    internal static SoTermSet Of(SoTermSet terms)
    {
        terms = Replace(terms, Regions, SoTerm.SpliceRegion);
        terms = Replace(terms, NonCoding, SoTerm.NonCodingTranscriptVariant);
        terms = terms.Without(SoTerm.SplicePolypyrimidineTract).Without(SoTerm.NmdTranscriptVariant);
        return terms.Count > 1 ? terms.Without(SoTerm.Intron) : terms;
    }

    private static SoTermSet Replace(SoTermSet terms, SoTermSet those, SoTerm by) =>
        (terms.Bits & those.Bits) == 0 ? terms : new SoTermSet(terms.Bits & ~those.Bits) | by;
}
