using GenomeTriage.Phenotype.Prior;
using GenomeTriage.Phenotype.Scoring;

namespace GenomeTriage.Triage.Learned.Features;

/// <summary>How the clinical picture fits each leader by several measures, and how much is known of the disease.</summary>
internal static class PictureFeatures
{
    /// <summary>Fills them in.</summary>
    public static void Fill(LeaderCase one, FeatureRows rows)
    {
        var terms = Math.Max(1, one.Phenotype.ObservedTerms);
        for (var row = 0; row < rows.Count; row++)
        {
            var candidate = one.Leaders[row];
            rows[row, RankerFeature.SharedSteps] = one.Features[Feature.SharedSteps][candidate] / terms;
            rows[row, RankerFeature.Departures] = one.Features[Feature.Departures][candidate] / terms;
            rows[row, RankerFeature.MissingSigns] = one.Features[Feature.MissingSigns][candidate];
            rows[row, RankerFeature.Coverage] = one.Features[Feature.Coverage][candidate];
            rows[row, RankerFeature.BestMatch] = one.Features[Feature.BestMatch][candidate];
            rows[row, RankerFeature.Completion] = one.Features[Feature.Completion][candidate] / terms;
            rows[row, RankerFeature.Overlap] = one.Features[Feature.Overlap][candidate];
            rows[row, RankerFeature.Prevalence] = one.Prior[PriorPart.Prevalence][candidate];
            rows[row, RankerFeature.Catalogues] = one.Prior[PriorPart.Catalogues][candidate];
            rows[row, RankerFeature.ProfileSize] = one.Facts.ProfileSizeOf(candidate);
            rows[row, RankerFeature.Terms] = MathF.Log(1 + one.Phenotype.ObservedTerms);
        }

        rows.SetTrail(RankerFeature.CoverageTrail, RankerFeature.Coverage);
        rows.SetTrail(RankerFeature.BestMatchTrail, RankerFeature.BestMatch);
        rows.SetTrail(RankerFeature.CompletionTrail, RankerFeature.Completion);
        rows.SetTrail(RankerFeature.OverlapTrail, RankerFeature.Overlap);
    }
}
