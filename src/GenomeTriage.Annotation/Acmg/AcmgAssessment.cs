namespace GenomeTriage.Annotation.Acmg;

/// <summary>
/// All that the criteria say of a variant, as points. A class follows from the points, and a probability by Bayes
/// (Tavtigian 2020: prior 0.10, odds 350 to the power of points/8). It is shown, and does not enter the ranking, where
/// frequency, family and picture act by likelihoods of their own.
/// </summary>
/// <param name="Evidence">The criteria that are met, in the order of the guideline.</param>
/// <param name="Unknown">The criteria that could not be judged.</param>
public sealed record AcmgAssessment(IReadOnlyList<AcmgEvidence> Evidence, IReadOnlyList<AcmgUnknown> Unknown)
{
    private const double Prior = .10;
    private const double VeryStrongOdds = 350;

    /// <summary>The criteria that a person has to judge: PS3, PS4, PP4, BS3, BP5.</summary>
    public static readonly IReadOnlyList<AcmgCriterion> ForPerson =
        [AcmgCriterion.PS3, AcmgCriterion.PS4, AcmgCriterion.PP4, AcmgCriterion.BS3, AcmgCriterion.BP5];

    /// <summary>Sum of points.</summary>
    public int Points => Evidence.Sum(one => one.Points);

    /// <summary>Probability that the variant is pathogenic, 0–1.</summary>
    public double Posterior
    {
        get
        {
            var odds = Math.Pow(VeryStrongOdds, Points / 8.0);
            return odds * Prior / ((odds - 1) * Prior + 1);
        }
    }

    /// <summary>The class.</summary>
    public AcmgClassification Classification => Evidence.Any(one => one.Criterion == AcmgCriterion.BA1)
        ? AcmgClassification.Benign
        : Points switch
        {
            >= 10 => AcmgClassification.Pathogenic,
            >= 6 => AcmgClassification.LikelyPathogenic,
            >= 0 => AcmgClassification.Uncertain,
            >= -6 => AcmgClassification.LikelyBenign,
            _ => AcmgClassification.Benign,
        };
}
