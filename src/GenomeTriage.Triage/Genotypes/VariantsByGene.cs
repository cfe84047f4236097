using GenomeTriage.Annotation;
using GenomeTriage.Annotation.Consequences;
using GenomeTriage.Genome.Positions;
using GenomeTriage.Knowledge.Genes;
using GenomeTriage.Triage.Evidence;
using GenomeTriage.Triage.Families;
using GenomeTriage.Triage.Genotypes.Assertions;
using GenomeTriage.Triage.Genotypes.Background;
using GenomeTriage.Triage.Genotypes.Inheritance;
using GenomeTriage.Triage.Genotypes.Predictions;
using GenomeTriage.Triage.Genotypes.Regions;
using GenomeTriage.Triage.Genotypes.Splicing;

namespace GenomeTriage.Triage.Genotypes;

/// <summary>Groups a case's variants by gene, each seen from that gene, with the calls of the family and all that is known of it.</summary>
/// <param name="genes">The genes.</param>
/// <param name="family">Who is which sample.</param>
/// <param name="known">Known variants; <c>null</c> where they are left out.</param>
/// <param name="neighbours">Known changes of a codon; <c>null</c> where they are left out.</param>
/// <param name="splicing">Changes of the splice region.</param>
/// <param name="usesPredictors">Whether the predictors' scores count.</param>
internal sealed class VariantsByGene(
    GeneCatalog genes, SequencedFamily family, KnownVariants? known, CodonNeighbours? neighbours, SpliceChanges splicing, bool usesPredictors)
{
    // A variant that ClinVar decides was decided with its predictions in view: they are not counted again.
    private const double Decided = 10;

    private readonly FamilyCallReader _calls = new(family);

    /// <summary>Lists in order of the variants, by gene index.</summary>
    public Dictionary<int, List<CarriedVariant>> Group(CaseEvidence evidence)
    {
        var byGene = new Dictionary<int, List<CarriedVariant>>();
        foreach (var variant in evidence.Variants)
            foreach (var consequence in variant.Consequences)
            {
                if (consequence.GeneIndex < 0 || !Weighability.CanBeWeighed(consequence)) continue;
                if (!byGene.TryGetValue(consequence.GeneIndex, out var list)) byGene.Add(consequence.GeneIndex, list = []);
                if (!IsTold(variant, list)) list.Add(Carried(variant, consequence));
            }

        foreach (var effects in evidence.Haplotypes.GroupBy(effect => effect.Gene))
            if (byGene.TryGetValue(effects.Key, out var list)) JoinedVariants.Join(list, effects);
        foreach (var list in byGene.Values) DeletedCopies.Mark(list);
        return byGene;
    }

    // Two records of one structural event, such as both ends of it or the calls of two tools, count once.
    private static bool IsTold(AnnotatedVariant variant, List<CarriedVariant> list) => variant.Structural is { } structural
        && list.Exists(other => other.Annotated.Structural is { } told && told.IsSameEventAs(structural));

    private CarriedVariant Carried(AnnotatedVariant variant, GeneConsequence consequence)
    {
        var call = variant.Calls.Span[family.Proband];
        var assertion = known?.RatioOf(variant) ?? 1;
        var isOpen = assertion is < Decided and > 1 / Decided;
        var prediction = usesPredictors && isOpen ? PredictionRatio.Find(consequence.Class, variant.Scores) : null;
        return new CarriedVariant
        {
            Annotated = variant,
            Consequence = consequence,
            Reading = ConsequenceReading.Of(consequence),
            Bin = FrequencyBins.Of(variant.Frequency),
            Call = call,
            IsCatalogued = variant.IsCatalogued,
            Zygosity = SexChromosomes.ZygosityOf(variant.Variant, call, family.Sex),
            Family = _calls.Of(variant),
            CallConfidence = CallConfidence.Of(variant.Filter, call),
            AssertionRatio = assertion,
            CarrierDiscount = known is null ? 1 : KnownVariants.CarrierDiscount(variant, consequence.Class),
            Neighbour = neighbours?.Find(variant, consequence),
            PredictionRatio = prediction ?? 1,
            SpliceChange = isOpen && prediction is null ? splicing.Find(variant, consequence) : null,
            HeteroplasmyRatio = variant.Variant.Contig == Contig.MT ? Heteroplasmy.RatioOf(call, known?.FindMitochondrial(variant.Variant)) : 1,
            DosageRatio = DosageRatio.Of(consequence.Class, genes[consequence.GeneIndex].Dosage),
            ActiveCopy = ImprintedGenes.Find(genes[consequence.GeneIndex].Symbol),
        };
    }
}
