namespace GenomeTriage.Triage.Learned.Features;

/// <summary>The input of a learned ranker: the one definition that training and use share.</summary>
internal static class LeaderFeatures
{
    /// <summary>The features of the leaders, in their order.</summary>
    public static FeatureRows Of(LeaderCase one)
    {
        var rows = new FeatureRows(one.Leaders.Length);
        StandingFeatures.Fill(one, rows);
        PictureFeatures.Fill(one, rows);
        SiblingFeatures.Fill(one, rows);
        GenotypeFeatures.Fill(one, rows);
        return rows;
    }
}
