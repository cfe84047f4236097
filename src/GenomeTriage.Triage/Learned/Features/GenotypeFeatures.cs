using GenomeTriage.Annotation.Consequences;
using GenomeTriage.Knowledge.Diseases;
using GenomeTriage.Triage.Genotypes;
using GenomeTriage.Triage.Genotypes.Mechanisms;
using GenomeTriage.Triage.Results;

namespace GenomeTriage.Triage.Learned.Features;

/// <summary>By which way the variants explain each leader best, and with what.</summary>
internal static class GenotypeFeatures
{
    /// <summary>Fills them in.</summary>
    public static void Fill(LeaderCase one, FeatureRows rows)
    {
        for (var row = 0; row < rows.Count; row++)
        {
            var candidate = one.Model.Candidates[one.Leaders[row]];
            var ways = one.Model.Genes.Of(one.Leaders[row]);
            rows[row, RankerFeature.Genes] = MathF.Log(1 + candidate.Genes.Count);
            rows[row, RankerFeature.Ways] = MathF.Log(Math.Max(1, ways.Length));
            rows[row, RankerFeature.IsInheritanceStated] = candidate.Inheritance == InheritanceModes.None ? 0 : 1;
            if (one.Genotypes is { } genotypes && !ways.IsEmpty) FillBest(one.Model.Genes.BestOf(one.Leaders[row], genotypes), genotypes, rows, row);
        }
    }

    private static void FillBest(GeneMode way, GenotypeScores genotypes, FeatureRows rows, int row)
    {
        rows[row, RankerFeature.IsRecessive] = way.Mode is InheritanceMode.AutosomalRecessive or InheritanceMode.XLinkedRecessive ? 1 : 0;
        rows[row, RankerFeature.IsXLinked] = way.Mode is InheritanceMode.XLinkedRecessive or InheritanceMode.XLinkedDominant ? 1 : 0;
        rows[row, RankerFeature.Mechanism] = WeightOf(way.Mechanism);
        if (genotypes.Find(way) is not { } gene || gene.Under(way).Fits is not [var best, ..]) return;
        var variant = gene.Variants[best.First];
        rows[row, RankerFeature.CopiesHit] = best.Second >= 0 || variant.Zygosity != Zygosity.Heterozygous ? 1 : .5f;
        rows[row, RankerFeature.IsTruncating] = IsTruncating(variant.Consequence.Class) ? 1 : 0;
        rows[row, RankerFeature.IsMissense] = variant.Consequence.Class is ConsequenceClass.Missense or ConsequenceClass.InFrame ? 1 : 0;
        rows[row, RankerFeature.MechanismFit] = rows[row, RankerFeature.Mechanism] * (rows[row, RankerFeature.IsTruncating] - rows[row, RankerFeature.IsMissense]);
    }

    private static bool IsTruncating(ConsequenceClass consequence) => consequence
        is ConsequenceClass.StopOrFrameshift or ConsequenceClass.SpliceDonorAcceptor or ConsequenceClass.StartOrStopLoss
        or ConsequenceClass.GeneLoss or ConsequenceClass.ExonLoss;

    private static float WeightOf(GeneMechanism mechanism) => mechanism switch
    {
        GeneMechanism.LossOfFunction => 1,
        GeneMechanism.PossibleLoss => .5f,
        GeneMechanism.AlteredProduct => -1,
        _ => 0,
    };
}
