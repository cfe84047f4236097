using GenomeTriage.Phenotype.Scoring;
using GenomeTriage.Triage.Ranking;

namespace GenomeTriage.Triage.Learned.Features;

/// <summary>Each leader against the other diseases of its genes, which the variants often cannot tell apart, and against its mates.</summary>
internal static class SiblingFeatures
{
    /// <summary>Fills them in.</summary>
    public static void Fill(LeaderCase one, FeatureRows rows)
    {
        var terms = Math.Max(1, one.Phenotype.ObservedTerms);
        for (var row = 0; row < rows.Count; row++)
        {
            var candidate = one.Leaders[row];
            var siblings = one.Facts.SiblingsOf(candidate);
            var mates = one.Model.Candidates.Groups.MatesOf(candidate);
            void Set(RankerFeature feature, ReadOnlySpan<int> others, Func<int, double> value) => rows[row, feature] = Lead(candidate, others, value);
            rows[row, RankerFeature.Siblings] = MathF.Log(1 + siblings.Length);
            Set(RankerFeature.SiblingPicture, siblings, one.PictureOf);
            Set(RankerFeature.SiblingGenotype, siblings, other => one.Table.Genotype[other]);
            Set(RankerFeature.SiblingSharedSteps, siblings, other => one.Features[Feature.SharedSteps][other] / terms);
            Set(RankerFeature.SiblingDepartures, siblings, other => -one.Features[Feature.Departures][other] / terms);
            Set(RankerFeature.SiblingCoverage, siblings, other => one.Features[Feature.Coverage][other]);
            Set(RankerFeature.SiblingBestMatch, siblings, other => one.Features[Feature.BestMatch][other]);
            Set(RankerFeature.SiblingCompletion, siblings, other => one.Features[Feature.Completion][other] / terms);
            Set(RankerFeature.SiblingOverlap, siblings, other => one.Features[Feature.Overlap][other]);
            Set(RankerFeature.SiblingPrior, siblings, other => one.Table.LogPrior[other]);
            Set(RankerFeature.SiblingProfileSize, siblings, other => one.Facts.ProfileSizeOf(other));
            rows[row, RankerFeature.GenePicture] = (float)PictureOfGene(one, candidate, siblings);
            rows[row, RankerFeature.Mates] = MathF.Log(1 + mates.Length);
            Set(RankerFeature.MatePicture, mates, one.PictureOf);
        }

        rows.SetTrail(RankerFeature.GenePicture, RankerFeature.GenePicture);
    }

    private static float Lead(int candidate, ReadOnlySpan<int> others, Func<int, double> value)
    {
        if (others.IsEmpty) return 0;
        var best = double.NegativeInfinity;
        foreach (var other in others) best = Math.Max(best, value(other));
        return (float)(value(candidate) - best);
    }

    private static double PictureOfGene(LeaderCase one, int candidate, ReadOnlySpan<int> siblings)
    {
        var pictures = new double[siblings.Length + 1];
        pictures[^1] = one.PictureOf(candidate);
        for (var i = 0; i < siblings.Length; i++) pictures[i] = one.PictureOf(siblings[i]);
        Array.Sort(pictures);
        return LogSum.Exp(pictures);
    }
}
