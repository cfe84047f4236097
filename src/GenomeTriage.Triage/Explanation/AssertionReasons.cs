using GenomeTriage.Annotation;
using GenomeTriage.Genome.Positions;
using GenomeTriage.Knowledge.ClinVar;
using GenomeTriage.Triage.Genotypes;
using GenomeTriage.Triage.Results;

namespace GenomeTriage.Triage.Explanation;

/// <summary>What ClinVar or MITOMAP says of a variant, as a reason.</summary>
internal static class AssertionReasons
{
    private const double Confirmed = 10;

    /// <summary>The reason; <c>null</c> where neither lists the variant, or what they say weighs nothing.</summary>
    public static Reason? Of(GeneMode way, CarriedVariant variant, ReasonParameter name, double weight)
    {
        if (variant.AssertionRatio is not (> 1 or < 1)) return null;
        var isOneOfTwo = way.Mode == InheritanceMode.AutosomalRecessive && variant.Zygosity != Zygosity.Homozygous;
        var logLr = weight * Math.Log(variant.AssertionRatio * (isOneOfTwo ? variant.CarrierDiscount : 1));
        if (variant.Annotated.Variant.Contig == Contig.MT)
            return new Reason(CodeOfMitomap(variant.AssertionRatio), logLr, [name]);
        return variant.Annotated.ClinVar is { State: ClinVarState.Found, Assertion: { } assertion }
            ? new Reason(CodeOf(assertion.Classification), logLr,
                [name, new("significance", ReasonParameterKind.Code, $"{nameof(ClinVarClassification)}_{assertion.Classification}")])
            : null;
    }

    private static string CodeOfMitomap(double ratio) => ratio switch
    {
        >= Confirmed => GenotypeReasonCodes.MitomapConfirmed,
        > 1 => GenotypeReasonCodes.MitomapReported,
        _ => GenotypeReasonCodes.MitomapPolymorphism,
    };

    private static string CodeOf(ClinVarClassification classification) => classification switch
    {
        ClinVarClassification.Pathogenic or ClinVarClassification.LikelyPathogenic => GenotypeReasonCodes.ClinVarPathogenic,
        ClinVarClassification.Benign or ClinVarClassification.LikelyBenign => GenotypeReasonCodes.ClinVarBenign,
        _ => GenotypeReasonCodes.ClinVarUndecided,
    };
}
