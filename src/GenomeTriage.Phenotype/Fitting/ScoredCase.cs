using System.Numerics.Tensors;
using GenomeTriage.Phenotype.Calibration;
using GenomeTriage.Phenotype.Prior;
using GenomeTriage.Phenotype.Scoring;

namespace GenomeTriage.Phenotype.Fitting;

/// <summary>A solved case with what fitted weights give its leading candidates, which are nearly all of the posterior.</summary>
internal sealed record ScoredCase
{
    private const int MostLeaders = 1000;

    /// <summary>Score of the true candidate, prior included; not a number where none is right.</summary>
    public required double TruthScore { get; init; }

    /// <summary>Scores of the leaders, prior included, descending.</summary>
    public required double[] Leaders { get; init; }

    /// <summary>Coverage of the leaders.</summary>
    public required float[] Coverage { get; init; }

    /// <summary>Departures of the leaders.</summary>
    public required float[] Departures { get; init; }

    /// <summary>Best match of the leaders.</summary>
    public required float[] BestMatch { get; init; }

    /// <summary>Catalogues of the leaders.</summary>
    public required float[] Catalogues { get; init; }

    /// <summary>Number of observed terms, above 0.</summary>
    public required int ObservedTerms { get; init; }

    /// <summary>Mean information of the observed terms.</summary>
    public required double TermContent { get; init; }

    /// <summary>The highest score of any candidate, prior left out.</summary>
    public required double HighestScore { get; init; }

    /// <summary>How much the case counts.</summary>
    public required double Weight { get; init; }

    /// <summary>What <em>none of these</em> is judged by.</summary>
    public NoneEvidence Evidence => new()
    {
        Coverage = Coverage,
        Departures = Departures,
        BestMatch = BestMatch,
        Catalogues = Catalogues,
        ObservedTerms = ObservedTerms,
        TermContent = TermContent,
        HighestScore = HighestScore,
    };

    /// <summary>Whether any candidate is right.</summary>
    public bool IsSolvable => !double.IsNaN(TruthScore);

    /// <summary>Keeps the leaders of a scored case; <paramref name="truth"/> is -1 where no candidate is right.</summary>
    public static ScoredCase Of(PhenotypeScores scores, CandidatePrior prior, int truth, double weight)
    {
        var sums = scores.WithPrior();
        var order = Enumerable.Range(0, sums.Length).OrderByDescending(candidate => sums[candidate]).Take(MostLeaders).ToArray();
        var features = scores.Features!;
        return new ScoredCase
        {
            TruthScore = truth < 0 ? double.NaN : sums[truth],
            Leaders = Array.ConvertAll(order, candidate => sums[candidate]),
            Coverage = Array.ConvertAll(order, candidate => features[Feature.Coverage][candidate]),
            Departures = Array.ConvertAll(order, candidate => features[Feature.Departures][candidate]),
            BestMatch = Array.ConvertAll(order, candidate => features[Feature.BestMatch][candidate]),
            Catalogues = Array.ConvertAll(order, candidate => prior[PriorPart.Catalogues][candidate]),
            ObservedTerms = scores.ObservedTerms,
            TermContent = scores.TermContent,
            HighestScore = TensorPrimitives.Max(scores.Scores),
            Weight = weight,
        };
    }
}
