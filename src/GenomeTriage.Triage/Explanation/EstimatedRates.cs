using GenomeTriage.Triage.Results;

namespace GenomeTriage.Triage.Explanation;

/// <summary>
/// Tells whether a candidate's weight rests in part on rates that no patients were fitted to: those of structural variants,
/// of repeats, and of the share of changed mitochondrial genomes.
/// </summary>
internal static class EstimatedRates
{
    /// <summary>Whether one of them changes the weight of the candidate.</summary>
    public static bool WeighIn(Candidate candidate) =>
        candidate.Region is not null || candidate.Repeat is not null
        || candidate.Genes.Any(gene => gene.Variants.Any(variant => variant.Annotated.Structural is not null))
        || candidate.For.Concat(candidate.Against).Any(reason => reason.Code == GenotypeReasonCodes.Heteroplasmy);
}
