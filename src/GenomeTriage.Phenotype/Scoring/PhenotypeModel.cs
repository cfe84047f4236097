using GenomeTriage.Phenotype.Candidates;
using GenomeTriage.Phenotype.Completion;
using GenomeTriage.Phenotype.Evidence;
using GenomeTriage.Phenotype.Parameters;
using GenomeTriage.Phenotype.Pictures;
using GenomeTriage.Phenotype.Profiles;
using GenomeTriage.Phenotype.Terms;

namespace GenomeTriage.Phenotype.Scoring;

/// <summary>
/// Scores a clinical picture against every candidate. Made once for a pack and a scope, which takes about a second;
/// scoring takes milliseconds and may run on many threads at once.
/// </summary>
public sealed class PhenotypeModel
{
    private readonly PhenotypicTerms _terms;
    private readonly FeatureCalculator _calculator;
    private readonly double[] _weights;
    private readonly TermEvidence _evidence;

    private PhenotypeModel(
        CandidateSet candidates, PhenotypeParameters parameters, PhenotypicTerms terms, FeatureCalculator calculator, TermEvidence evidence)
    {
        (Candidates, Parameters) = (candidates, parameters);
        (_terms, _calculator, _evidence) = (terms, calculator, evidence);
        _weights = parameters.WeightsOf(candidates.Scope).ToArray();
    }

    /// <summary>The diagnoses that compete.</summary>
    public CandidateSet Candidates { get; }

    /// <summary>The fitted numbers in use.</summary>
    public PhenotypeParameters Parameters { get; }

    /// <summary>Makes the model.</summary>
    /// <param name="knowledge">What is known of the diseases.</param>
    /// <param name="scope">Which of them compete.</param>
    /// <param name="parameters">The fitted numbers; those that come with the program where <c>null</c>.</param>
    public static PhenotypeModel Create(PhenotypeKnowledge knowledge, CandidateScope scope, PhenotypeParameters? parameters = null)
    {
        parameters ??= PhenotypeParameters.Shipped;
        var terms = new PhenotypicTerms(knowledge.Ontology);
        var sources = new SourceProfiles(knowledge, terms);
        var candidates = CandidateSetFactory.Create(sources, scope);
        var profiles = DiagnosisProfiles.Of(sources, candidates);
        var relations = RelationFinder.Find(sources, candidates, Neighbours.Of(sources));
        var calculator = CalculatorFactory.Create(sources, profiles, relations, parameters.Mixture);
        var evidence = new TermEvidence(terms, calculator, profiles, parameters.WeightsOf(scope));
        return new PhenotypeModel(candidates, parameters, terms, calculator, evidence);
    }

    /// <summary>Scores every candidate.</summary>
    /// <exception cref="Genome.Problems.InputException">A term is unknown to the ontology.</exception>
    public PhenotypeScores Score(ClinicalPicture picture)
    {
        var reading = PictureReading.Read(picture, _terms);
        var query = TermQuery.Of(reading.Observed, _terms);
        var features = _calculator.Compute(query, Candidates.Count);
        return new PhenotypeScores(
            features.WeightedSum(_weights), candidate => _evidence.Explain(query, candidate), query.Terms.Length, reading.Problems)
        {
            Features = features,
        };
    }
}
