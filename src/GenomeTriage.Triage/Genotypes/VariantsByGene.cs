using GenomeTriage.Annotation;
using GenomeTriage.Annotation.Consequences;
using GenomeTriage.Triage.Families;
using GenomeTriage.Triage.Genotypes.Assertions;
using GenomeTriage.Triage.Genotypes.Background;
using GenomeTriage.Triage.Genotypes.Inheritance;

namespace GenomeTriage.Triage.Genotypes;

/// <summary>Groups a case's variants by gene, each seen from that gene and with the calls of the family.</summary>
internal static class VariantsByGene
{
    /// <summary>Lists in order of the variants, by gene index.</summary>
    public static Dictionary<int, List<CarriedVariant>> Group(
        IReadOnlyList<AnnotatedVariant> variants, SequencedFamily family, KnownVariants? known)
    {
        var byGene = new Dictionary<int, List<CarriedVariant>>();
        foreach (var variant in variants)
            foreach (var consequence in variant.Consequences)
            {
                if (consequence.GeneIndex < 0 || !Weighability.CanBeWeighed(consequence)) continue;
                if (!byGene.TryGetValue(consequence.GeneIndex, out var list)) byGene.Add(consequence.GeneIndex, list = []);
                list.Add(Carried(variant, consequence, family, known));
            }

        return byGene;
    }

    private static CarriedVariant Carried(
        AnnotatedVariant variant, GeneConsequence consequence, SequencedFamily family, KnownVariants? known)
    {
        var call = variant.Calls.Span[family.Proband];
        return new CarriedVariant
        {
            Annotated = variant,
            Consequence = consequence,
            Reading = ConsequenceReading.Of(consequence),
            Bin = FrequencyBins.Of(variant.Frequency),
            Call = call,
            IsCatalogued = variant.IsCatalogued,
            Zygosity = SexChromosomes.ZygosityOf(variant.Variant, call, family.Sex),
            Family = CallsOf(variant, family),
            CallConfidence = CallConfidence.Of(variant.Filter, call),
            AssertionRatio = known?.RatioOf(variant) ?? 1,
        };
    }

    private static FamilyCalls CallsOf(AnnotatedVariant variant, SequencedFamily family) => new(
        new ParentalCalls(LikelihoodOf(variant, family.Father), LikelihoodOf(variant, family.Mother)),
        family.Others.Count == 0 ? [] : [.. family.Others.Select(relative =>
            new RelativeCall(LikelihoodOf(variant, relative), relative.Sharing, relative.Status, relative.Sex))]);

    private static CopyLikelihood LikelihoodOf(AnnotatedVariant variant, FamilySample? relative) =>
        relative is { IsDoubted: false } sample ? CopyLikelihood.Of(variant.Calls.Span[sample.Index]) : CopyLikelihood.Unknown;
}
