using System.Diagnostics;
using GenomeTriage.Phenotype.Fitting;
using GenomeTriage.Phenotype.Parameters;
using GenomeTriage.Phenotype.Pictures;
using GenomeTriage.Phenotype.Scoring;

namespace GenomeTriage.Phenotype.Evaluation;

/// <summary>Measures one model on cases: with fixed numbers, or each fold with numbers fitted without it.</summary>
internal sealed class Measurement(PhenotypeModel model, IReadOnlyList<SolvedCase> cases)
{
    /// <summary>Everything with the numbers given.</summary>
    public void Fixed(string name, PhenotypeParameters parameters, Func<ClinicalPicture, ClinicalPicture> change)
    {
        var (single, group) = (new Ranks(), new Ranks());
        var clock = Stopwatch.StartNew();
        Score(model.With(parameters), cases, change, single, group);
        Print(name, single, group, clock.Elapsed / cases.Count);
    }

    /// <summary>Fits once a fold; then measures each change of the pictures with those numbers.</summary>
    public void OutOfFold(string name, int[] folds, params (string Name, Func<PhenotypeParameters, PhenotypeParameters> Vary, Func<ClinicalPicture, ClinicalPicture> Change)[] changes)
    {
        var results = changes.ToDictionary(change => change.Name, _ => (Single: new Ranks(), Group: new Ranks()));
        foreach (var fold in folds.Distinct().Order())
        {
            var training = cases.Where((_, index) => folds[index] != fold).Select(solved => solved.Solved).ToList();
            var held = cases.Where((_, index) => folds[index] == fold).ToList();
            var parameters = new PhenotypeFitter(model).Fit(training, $"without fold {fold}");
            foreach (var (key, vary, change) in changes)
                Score(model.With(vary(parameters)), held, change, results[key].Single, results[key].Group);
        }

        foreach (var (key, _, _) in changes) Print($"{name}, {key}", results[key].Single, results[key].Group, null);
    }

    private static void Score(
        PhenotypeModel model, IReadOnlyList<SolvedCase> cases, Func<ClinicalPicture, ClinicalPicture> change, Ranks single, Ranks group)
    {
        foreach (var solved in cases)
        {
            var scores = model.Score(change(solved.Solved.Picture)).Scores;
            var truth = model.Candidates.TryFind(solved.Solved.Diagnosis, out var index) ? index : -1;
            single.Add(solved.Keys.Disease, Ranks.Of(scores, truth));
            group.Add(solved.Keys.Disease, Ranks.OfGroup(scores, truth, model.Candidates.Groups));
        }
    }

    private static void Print(string name, Ranks single, Ranks group, TimeSpan? each)
    {
        Console.WriteLine($"| {name} | {single.Row()} |{(each is { } time ? $" {time.TotalMilliseconds:F1} ms a case" : "")}");
        Console.WriteLine($"| {name}, by group | {group.Row()} |");
    }
}
