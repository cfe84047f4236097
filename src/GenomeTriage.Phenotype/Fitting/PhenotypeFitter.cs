using GenomeTriage.Phenotype.Calibration;
using GenomeTriage.Phenotype.Completion;
using GenomeTriage.Phenotype.Parameters;
using GenomeTriage.Phenotype.Pictures;
using GenomeTriage.Phenotype.Prior;
using GenomeTriage.Phenotype.Scoring;

namespace GenomeTriage.Phenotype.Fitting;

/// <summary>
/// Fits the numbers of the model on solved cases: first the mixture, then, with it, the weights of the features and of
/// the prior. Nothing is kept of a single case, disease or publication.
/// </summary>
public sealed class PhenotypeFitter
{
    private const int Alternatives = 250;
    private const int LeastTerms = 3;

    // Between every case the same (0) and every disease the same (1): what is aimed at is the mean over diseases, but a
    // disease of one case tells less than one of many.
    private const double WeightOfADisease = .75;

    // A probability is read of a patient, so cases count nearly the same.
    private const double WeightOfADiseaseInProbabilities = .25;

    // What is fitted, in the order of the columns of a choice.
    private static readonly Feature[] Features =
        [Feature.SharedSteps, Feature.Departures, Feature.MissingSigns, Feature.Coverage, Feature.BestMatch, Feature.Completion, Feature.Overlap];

    private static readonly PriorPart[] Priors = [PriorPart.Prevalence, PriorPart.Catalogues];

    private readonly PhenotypeModel _model;

    /// <summary>Fits for the scope of a model.</summary>
    public PhenotypeFitter(PhenotypeModel model) => _model = model;

    /// <summary>
    /// The fitted numbers. Where its diagnosis has n cases, a case counts n^-¾ for the ranking and n^-¼ for the
    /// probabilities; cases without an observed term are left out. Signs are weighed on described cases of three terms or more whose diagnosis is a
    /// candidate; probabilities are calibrated on all. The weights of excluded terms and of a known gene are set, not
    /// fitted: these cases cannot tell them.
    /// </summary>
    /// <param name="cases">Solved cases.</param>
    public ScopeParameters Fit(IReadOnlyList<SolvedPicture> cases)
    {
        var read = cases.Select(Resolve).Where(solved => solved.Query.Terms.Length > 0).ToList();
        var described = read.Where(solved => solved.IsDescribed && solved.Truth >= 0 && solved.Query.Terms.Length >= LeastTerms).ToList();
        var mixture = new MixtureFit(_model.Scope).Fit([.. described.Select(solved => (solved.Truth, solved.Query.Terms))]);
        var fitted = Parameters(mixture, new ConditionalLogit(Choices(described, mixture)).Fit());
        return Calibrate(read, fitted);
    }

    private ResolvedCase Resolve(SolvedPicture solved)
    {
        var reading = PictureReading.Read(solved.Picture, _model.Scope.Terms);
        var truth = _model.Candidates.TryFind(solved.Diagnosis, out var index) ? index : -1;
        return new ResolvedCase(solved, truth, TermQuery.Of(reading.Observed, _model.Scope.Terms));
    }

    private ScopeParameters Calibrate(List<ResolvedCase> cases, ScopeParameters fitted)
    {
        if (cases.TrueForAll(solved => solved.Truth >= 0)) return fitted;
        var model = _model.With(_model.Parameters.With(_model.Candidates.Scope, fitted));
        var counts = cases.CountBy(solved => solved.Solved.Diagnosis).ToDictionary();
        var scored = new ScoredCase[cases.Count];
        Parallel.For(0, scored.Length, i =>
        {
            var (solved, truth, _) = cases[i];
            scored[i] = ScoredCase.Of(model.Score(solved.Picture), model.Prior, truth, Math.Pow(counts[solved.Diagnosis], -WeightOfADiseaseInProbabilities));
        });
        return fitted with { Calibration = CalibrationFit.Fit(scored) };
    }

    private Choice[] Choices(List<ResolvedCase> solved, MixtureWeights mixture)
    {
        var calculator = _model.Scope.CalculatorWith(mixture);
        var cases = solved.CountBy(pair => pair.Truth).ToDictionary();
        var choices = new Choice[solved.Count];
        Parallel.For(0, choices.Length, i =>
        {
            var (_, truth, query) = solved[i];
            choices[i] = Choose(calculator.Compute(query, _model.Candidates.Count), truth, Math.Pow(cases[truth], -WeightOfADisease));
        });
        return choices;
    }

    // Against the truth stand those that the reference scores highest: the ones that matter.
    private Choice Choose(FeatureTable features, int truth, double weight)
    {
        var scores = features.WeightedSum(FeatureWeights.Reference.ToArray());
        var order = Enumerable.Range(0, scores.Length).ToArray();
        Array.Sort(Array.ConvertAll(order, candidate => -scores[candidate]), order);
        int[] rows = [truth, .. order.Take(Alternatives).Where(candidate => candidate != truth)];
        return new Choice(
            Array.ConvertAll(rows, row => RowOf(features, row)),
            Array.ConvertAll(rows, row => PriorWeights.FixedGeneKnown * _model.Prior[PriorPart.GeneKnown][row]),
            Truth: 0, weight);
    }

    private float[] RowOf(FeatureTable features, int candidate) =>
        [.. Features.Select(feature => features[feature][candidate]), .. Priors.Select(part => _model.Prior[part][candidate])];

    private static ScopeParameters Parameters(MixtureWeights mixture, double[] fitted)
    {
        double Of(Feature feature) => fitted[Array.IndexOf(Features, feature)];
        double PriorOf(PriorPart part) => fitted[Features.Length + Array.IndexOf(Priors, part)];
        return new ScopeParameters(
            mixture,
            new FeatureWeights(
                Of(Feature.SharedSteps), Of(Feature.Departures), Of(Feature.MissingSigns), Of(Feature.Coverage), Of(Feature.BestMatch),
                Of(Feature.Completion), Of(Feature.Overlap), FeatureWeights.FixedExcludedSigns),
            new PriorWeights(PriorOf(PriorPart.Prevalence), PriorOf(PriorPart.Catalogues), PriorWeights.FixedGeneKnown),
            CalibrationWeights.Uncalibrated);
    }

    private sealed record ResolvedCase(SolvedPicture Solved, int Truth, TermQuery Query)
    {
        public bool IsDescribed => Solved.IsDescribed;
    }
}
