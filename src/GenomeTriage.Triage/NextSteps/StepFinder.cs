using GenomeTriage.Annotation.Repeats;
using GenomeTriage.Genome.Positions;
using GenomeTriage.Knowledge.Genes;
using GenomeTriage.Triage.Explanation;
using GenomeTriage.Triage.Genotypes;
using GenomeTriage.Triage.Ranking;
using GenomeTriage.Triage.Results;

namespace GenomeTriage.Triage.NextSteps;

/// <summary>Finds what a candidate calls for: what the input did not show of its genes, repeats and variants.</summary>
/// <param name="genes">The genes.</param>
/// <param name="model">What is known of the candidates.</param>
/// <param name="scores">What the variants say; <c>null</c> without variants.</param>
/// <param name="variants">What may be asked of the variants that explain a candidate.</param>
internal sealed class StepFinder(GeneCatalog genes, RankingModel model, GenotypeScores? scores, VariantSteps? variants)
{
    /// <summary>The samples and tests of a candidate.</summary>
    public IEnumerable<StepOffer> Of(int candidate)
    {
        int[] own = [.. model.Genes.Of(candidate).ToArray().Select(way => way.Gene).Distinct()];
        if (scores is null) return own.Select(gene => OfGene(NextStepReasonCodes.SequencingTest, gene, StepOdds.SequencingFinds / own.Length, StepOdds.SequencingByChance));
        return [.. OfVariants(candidate), .. OfRepeat(candidate, scores), .. own.SelectMany(gene => OfUnseen(gene, own.Length, scores))];
    }

    private IEnumerable<StepOffer> OfVariants(int candidate) => variants is null ? [] : variants.Of(model.Genes.Of(candidate));

    private IEnumerable<StepOffer> OfRepeat(int candidate, GenotypeScores seen)
    {
        if (model.Repeats.Unmeasured(candidate, seen) is { } locus)
            yield return new StepOffer(
                NextStepReasonCodes.RepeatTest,
                [new("gene", ReasonParameterKind.Gene, locus.Gene), new("motif", ReasonParameterKind.Text, locus.Motif)],
                locus.Share, ByChance(locus));
    }

    private IEnumerable<StepOffer> OfUnseen(int gene, int geneCount, GenotypeScores seen)
    {
        if (genes[gene].Contig == Contig.MT && !seen.Seen.Mitochondrion)
            yield return OfGene(NextStepReasonCodes.MitochondrialTest, gene, StepOdds.MitochondrialFound / geneCount, StepOdds.MitochondrialByChance);
        if (GeneBlindSpots.IsDosageSensitive(genes[gene].Dosage) && !seen.Seen.Structural)
            yield return OfGene(NextStepReasonCodes.CopyNumberTest, gene, StepOdds.DosageIsCause / geneCount, StepOdds.DosageByChance);
    }

    private StepOffer OfGene(string code, int gene, double ifRight, double byChance) =>
        new(code, [new("gene", ReasonParameterKind.Gene, genes[gene].Symbol)], ifRight, byChance);

    // Of the two copies, both have to be long where the disease is recessive.
    private static double ByChance(RepeatLocus locus) =>
        locus.Inheritance == RepeatInheritance.Recessive ? locus.Frequency * locus.Frequency : 2 * locus.Frequency;
}
