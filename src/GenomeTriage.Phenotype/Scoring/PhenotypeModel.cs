using GenomeTriage.Genome.Problems;
using GenomeTriage.Phenotype.Calibration;
using GenomeTriage.Phenotype.Candidates;
using GenomeTriage.Phenotype.Evidence;
using GenomeTriage.Phenotype.Parameters;
using GenomeTriage.Phenotype.Pictures;
using GenomeTriage.Phenotype.Prior;

namespace GenomeTriage.Phenotype.Scoring;

/// <summary>
/// Scores a clinical picture against every candidate. Made once for a pack and a scope, which takes about a second;
/// scoring takes milliseconds and may run on many threads at once.
/// </summary>
public sealed class PhenotypeModel
{
    private readonly ScopeKnowledge _scope;
    private readonly FeatureCalculator _calculator;
    private readonly double[] _weights;
    private readonly double[] _logPriors;
    private readonly PictureCalibration _calibration;
    private readonly TermEvidence _evidence;

    private PhenotypeModel(ScopeKnowledge scope, PhenotypeParameters parameters)
    {
        (_scope, Parameters) = (scope, parameters);
        var (mixture, weights, prior, calibration) = parameters.Of(scope.Candidates.Scope);
        _weights = weights.ToArray();
        _logPriors = scope.Prior.LogPriors(prior);
        _calibration = new PictureCalibration(calibration, scope.Prior);
        _calculator = scope.CalculatorWith(mixture);
        _evidence = new TermEvidence(scope.Terms, _calculator, scope.Profiles, weights);
    }

    /// <summary>The diagnoses that compete.</summary>
    public CandidateSet Candidates => _scope.Candidates;

    /// <summary>The fitted numbers in use.</summary>
    public PhenotypeParameters Parameters { get; }

    /// <summary>What speaks for each candidate before any sign is seen, by part.</summary>
    public CandidatePrior Prior => _scope.Prior;

    internal ScopeKnowledge Scope => _scope;

    /// <summary>Makes the model.</summary>
    /// <param name="knowledge">What is known of the diseases.</param>
    /// <param name="scope">Which of them compete.</param>
    /// <param name="parameters">The fitted numbers; those that come with the program where <c>null</c>.</param>
    public static PhenotypeModel Create(PhenotypeKnowledge knowledge, CandidateScope scope, PhenotypeParameters? parameters = null) =>
        new(ScopeKnowledge.Create(knowledge, scope), parameters ?? PhenotypeParameters.Shipped);

    /// <summary>The same model with other numbers; what does not depend on them is shared.</summary>
    public PhenotypeModel With(PhenotypeParameters parameters) => new(_scope, parameters);

    /// <summary>Scores every candidate.</summary>
    /// <exception cref="InputException">A term is unknown to the ontology.</exception>
    public PhenotypeScores Score(ClinicalPicture picture)
    {
        var reading = PictureReading.Read(picture, _scope.Terms);
        var query = TermQuery.Of(reading.Observed, reading.Excluded, _scope.Terms);
        var features = _calculator.Compute(query, Candidates.Count);
        return new PhenotypeScores(
            features.WeightedSum(_weights), _evidence.Of(query), query.Terms.Length, reading.Problems)
        {
            LogPriors = _logPriors,
            Calibration = _calibration,
            Features = features,
            TermContent = query.Terms.Length == 0 ? 0 : query.Terms.Average(term => _calculator.AnnotationContent[term]),
        };
    }
}
