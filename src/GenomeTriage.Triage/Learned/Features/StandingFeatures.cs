namespace GenomeTriage.Triage.Learned.Features;

/// <summary>Where the formula and its parts put each leader.</summary>
internal static class StandingFeatures
{
    private const double LeastPosterior = 1e-12;

    /// <summary>Fills them in.</summary>
    public static void Fill(LeaderCase one, FeatureRows rows)
    {
        var best = one.ScoreOf(one.Leaders[0]);
        var logNone = Math.Log(Math.Max(one.Table.None, LeastPosterior));
        for (var row = 0; row < rows.Count; row++)
        {
            var candidate = one.Leaders[row];
            rows[row, RankerFeature.Score] = (float)(one.ScoreOf(candidate) - best);
            rows[row, RankerFeature.ScoreOverNone] = (float)(Math.Log(Math.Max(one.Table.Posterior[candidate], LeastPosterior)) - logNone);
            rows[row, RankerFeature.LogRank] = MathF.Log(row + 1);
            rows[row, RankerFeature.Picture] = (float)one.Table.Phenotype[candidate];
            rows[row, RankerFeature.Prior] = (float)one.Table.LogPrior[candidate];
            rows[row, RankerFeature.Genotype] = (float)one.Table.Genotype[candidate];
        }

        rows.SetTrail(RankerFeature.Picture, RankerFeature.Picture);
        rows.SetLogRank(RankerFeature.PictureLogRank, RankerFeature.Picture);
        rows.SetTrail(RankerFeature.GenotypeTrail, RankerFeature.Genotype);
        rows.SetLogRank(RankerFeature.GenotypeLogRank, RankerFeature.Genotype);
        for (var row = 0; row < rows.Count; row++)
            rows[row, RankerFeature.Agreement] = Math.Min(rows[row, RankerFeature.Picture], rows[row, RankerFeature.GenotypeTrail]);
    }
}
