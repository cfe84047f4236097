using GenomeTriage.Knowledge.Genes;
using GenomeTriage.Triage.Genotypes.Background;
using GenomeTriage.Triage.Results;

namespace GenomeTriage.Triage.Genotypes;

/// <summary>
/// The likelihood ratio of variants of the mitochondrial genome: the class of a variant says little there, so it is how
/// rare the variant is and how small its gene.
/// </summary>
internal sealed class MitochondrialLikelihood(GeneCatalog genes, GenotypeParameters parameters)
{
    private const double GenomeLength = 16_569;
    private const double AverageGeneLength = GenomeLength / 37;

    // A healthy person differs from the reference sequence at some 35 places, at two of them in a way that is rare.
    private const double AllVariants = 35;
    private const double RareVariants = 2;
    private const double CausalRare = .97;

    /// <summary>The likelihood of a gene with the patient's variants in it.</summary>
    public ModeLikelihood Of(int gene, IReadOnlyList<CarriedVariant> variants)
    {
        var found = new List<GenotypeFit>();
        for (var i = 0; i < variants.Count; i++)
            found.Add(new GenotypeFit((1 - parameters.Unseen) * Weight(gene, variants[i]), i, -1, PatternOf(variants[i]), 1));
        return ModeLikelihood.Of(parameters.Unseen + found.Sum(one => one.Weight), found);
    }

    private double Weight(int gene, CarriedVariant variant)
    {
        var share = LengthOf(gene) / GenomeLength;
        var ratio = variant.Bin switch
        {
            FrequencyBin.Unknown => 1 / (AllVariants * share),
            FrequencyBin.Common => (1 - CausalRare) / ((AllVariants - RareVariants) * share),
            _ => CausalRare / (RareVariants * share),
        };
        return ratio * variant.CallConfidence * variant.AssertionRatio * variant.HeteroplasmyRatio;
    }

    private double LengthOf(int gene) => genes[gene].Span.Length > 0 ? genes[gene].Span.Length : AverageGeneLength;

    private static GenotypePattern PatternOf(CarriedVariant variant) =>
        Heteroplasmy.IsHomoplasmic(variant.Call) ? GenotypePattern.Homoplasmic : GenotypePattern.Heteroplasmic;
}
