namespace GenomeTriage.Annotation.Consequences;

/// <summary>Which consequences are about a gene's own transcript, and which only say that one is near.</summary>
public static class ConsequenceScope
{
    private static readonly SoTermSet Outside =
        SoTermSet.Of(SoTerm.UpstreamGene) | SoTerm.DownstreamGene | SoTerm.Intergenic | SoTerm.SequenceVariant;

    /// <summary>Whether at least one term places the variant inside the transcript.</summary>
    public static bool IsInGene(SoTermSet terms) => (terms.Bits & ~Outside.Bits) != 0;
}
