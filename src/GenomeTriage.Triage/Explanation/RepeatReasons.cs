using GenomeTriage.Annotation.Repeats;
using GenomeTriage.Triage.Genotypes.Repeats;
using GenomeTriage.Triage.Results;

namespace GenomeTriage.Triage.Explanation;

/// <summary>What the length of a repeat says of a disease.</summary>
internal static class RepeatReasons
{
    /// <summary>
    /// The reason. An expansion that explains the candidate takes the whole weight; a normal length takes what it takes
    /// away from the rest.
    /// </summary>
    /// <param name="hit">The repeat.</param>
    /// <param name="total">The candidate's genotype weight.</param>
    /// <param name="others">What it would be without the repeat.</param>
    public static Reason Of(RepeatHit hit, double total, double others) => hit.Genotype.Status switch
    {
        RepeatStatus.Pathogenic => Told(GenotypeReasonCodes.RepeatExpanded, hit, total >= others ? total : total - others),
        RepeatStatus.Intermediate => Told(GenotypeReasonCodes.RepeatIntermediate, hit, total - others),
        _ => Told(GenotypeReasonCodes.RepeatNormal, hit, total - others),
    };

    private static Reason Told(string code, RepeatHit hit, double logLr)
    {
        var locus = hit.Genotype.Locus;
        return new Reason(code, logLr,
        [
            new("gene", ReasonParameterKind.Gene, locus.Gene),
            new("motif", ReasonParameterKind.Text, locus.Motif),
            new("counts", ReasonParameterKind.Text, string.Join('/', hit.Genotype.Counts)),
            ReasonParameter.Of("from", locus.PathogenicMin),
        ]);
    }
}
