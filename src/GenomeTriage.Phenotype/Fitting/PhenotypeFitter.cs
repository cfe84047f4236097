using GenomeTriage.Phenotype.Parameters;
using GenomeTriage.Phenotype.Pictures;
using GenomeTriage.Phenotype.Scoring;

namespace GenomeTriage.Phenotype.Fitting;

/// <summary>
/// Fits the numbers of the model on solved cases: first the mixture, then, with it, the weights of the features. Nothing
/// is kept of a single case, disease or publication.
/// </summary>
public sealed class PhenotypeFitter
{
    private const int Alternatives = 250;

    private readonly PhenotypeModel _model;

    /// <summary>Fits for the scope of a model, starting from its numbers.</summary>
    public PhenotypeFitter(PhenotypeModel model) => _model = model;

    /// <summary>
    /// The fitted numbers. A case counts one over the root of the number of cases of its diagnosis; cases whose
    /// diagnosis is no candidate, or that have no observed term, are left out. Excluded terms take no part: what
    /// published cases exclude is an artefact, and the cautious weight they have stays as it is.
    /// </summary>
    /// <param name="cases">Solved cases.</param>
    /// <param name="version">Name of the version.</param>
    public PhenotypeParameters Fit(IReadOnlyList<SolvedPicture> cases, string version)
    {
        var solved = cases.Select(Resolve).Where(pair => pair.Truth >= 0 && pair.Query.Terms.Length > 0).ToList();
        var mixture = new MixtureFit(_model.Scope).Fit([.. solved.Select(pair => (pair.Truth, pair.Query.Terms))]);
        var calculator = _model.Scope.CalculatorWith(mixture);
        var scope = _model.Candidates.Scope;
        var weights = FeatureWeights.From(new ConditionalLogit(Choices(solved, calculator)).Fit())
            with { ExcludedSigns = _model.Parameters.Of(scope).Features.ExcludedSigns };
        return _model.Parameters.With(scope, new ScopeParameters(mixture, weights)) with { Version = version };
    }

    private (int Truth, TermQuery Query) Resolve(SolvedPicture solved)
    {
        var reading = PictureReading.Read(solved.Picture, _model.Scope.Terms);
        var truth = _model.Candidates.TryFind(solved.Diagnosis, out var index) ? index : -1;
        return (truth, TermQuery.Of(reading.Observed, _model.Scope.Terms));
    }

    private Choice[] Choices(List<(int Truth, TermQuery Query)> solved, FeatureCalculator calculator)
    {
        var cases = solved.CountBy(pair => pair.Truth).ToDictionary();
        var choices = new Choice[solved.Count];
        Parallel.For(0, choices.Length, i =>
        {
            var (truth, query) = solved[i];
            choices[i] = Choose(calculator.Compute(query, _model.Candidates.Count), truth, 1 / Math.Sqrt(cases[truth]));
        });
        return choices;
    }

    // Against the truth stand those that the reference scores highest: the ones that matter.
    private Choice Choose(FeatureTable features, int truth, double weight)
    {
        var scores = features.WeightedSum(FeatureWeights.Reference.ToArray());
        var order = Enumerable.Range(0, scores.Length).ToArray();
        Array.Sort(Array.ConvertAll(order, candidate => -scores[candidate]), order);
        var rows = order.Take(Alternatives).Where(candidate => candidate != truth).Prepend(truth);
        return new Choice([.. rows.Select(features.RowOf)], 0, weight);
    }
}
