using GenomeTriage.Triage.Evidence;
using GenomeTriage.Triage.Genotypes.Background;

namespace GenomeTriage.Triage.Genotypes;

/// <summary>Makes one hit of the variants that act together on one copy of a gene, with the effect that they have together.</summary>
internal static class JoinedVariants
{
    /// <summary>Joins the variants of one gene. The rarest of them stands for all: the haplotype is no commoner than it.</summary>
    public static void Join(List<CarriedVariant> variants, IEnumerable<HaplotypeEffect> effects)
    {
        foreach (var effect in effects)
        {
            var members = variants.Where(variant => effect.Variants.Contains(variant.Annotated.Variant)).ToList();
            // One that was struck out takes the joint effect with it.
            if (members.Count < effect.Variants.Count) continue;
            var rarest = members.MinBy(member => Order(member.Bin))!;
            var at = variants.IndexOf(rarest);
            variants[at] = Joined(rarest, members, effect);
            variants.RemoveAll(variant => members.Contains(variant));
        }
    }

    private static CarriedVariant Joined(CarriedVariant rarest, List<CarriedVariant> members, HaplotypeEffect effect)
    {
        var others = members.Where(member => member != rarest).Select(member => member.Annotated).ToList();
        return rarest with
        {
            Consequence = effect.Consequence,
            Reading = ConsequenceReading.Of(effect.Consequence),
            Together = others,
            CallConfidence = members.Min(member => member.CallConfidence),
            // What is known of each alone says nothing of both.
            AssertionRatio = 1,
            CarrierDiscount = 1,
            Neighbour = null,
            PredictionRatio = 1,
            SpliceChange = null,
        };
    }

    private static int Order(FrequencyBin bin) => bin == FrequencyBin.Rare ? (int)FrequencyBin.Below1E2 : (int)bin;
}
