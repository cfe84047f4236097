using GenomeTriage.Knowledge.Packs;
using GenomeTriage.Phenotype;
using GenomeTriage.Phenotype.Candidates;
using GenomeTriage.Phenotype.Fitting;
using GenomeTriage.Phenotype.Parameters;
using GenomeTriage.Phenotype.Scoring;
using GenomeTriage.Triage;
using GenomeTriage.Triage.Cases;
using GenomeTriage.Triage.Ranking;
using GenomeTriage.Triage.Ranking.Fitting;

namespace GenomeTriage.RankingFitting;

/// <summary>
/// Reads every spiked case with a phenotype model that was fitted without its fold, so that the ranking's weights are
/// fitted on pictures scored as those of a new patient will be.
/// </summary>
internal sealed class OutOfFold(
    KnowledgePack pack, TriageOptions options, RankingParameters start, IReadOnlyList<PublishedPatient> patients, int[] foldOf)
{
    /// <summary>The cases as the fit sees them, in the order given.</summary>
    public async Task<FittingCase[]> ReadAsync(IReadOnlyList<SpikedCase> cases, CancellationToken cancellation)
    {
        var folds = patients.Select((patient, i) => (patient.Id, Fold: foldOf[i])).ToDictionary(pair => pair.Id, pair => pair.Fold, StringComparer.Ordinal);
        var counts = cases.CountBy(one => one.Diagnosis).ToDictionary();
        var read = new FittingCase[cases.Count];
        foreach (var fold in foldOf.Distinct().Order())
        {
            var engine = EngineWithout(fold);
            var reader = new FittingReader(engine, options);
            await Parallel.ForEachAsync(Enumerable.Range(0, cases.Count).Where(i => folds[cases[i].SourceId] == fold), cancellation, async (i, token) =>
            {
                var one = cases[i];
                if (!engine.Candidates(options.Candidates).TryFind(one.Diagnosis, out var truth)) throw new InvalidDataException($"{one.Diagnosis} is no candidate");
                read[i] = await reader.ReadAsync(one.Case, VcfSource.FromFile(one.VcfPath), truth, one.Gene, 1 / Math.Sqrt(counts[one.Diagnosis]), token);
            });
            Console.WriteLine($"fold {fold} read");
        }

        return read;
    }

    private TriageEngine EngineWithout(int fold)
    {
        var training = patients.Where((patient, i) => foldOf[i] != fold && patient.IsTraining).Select(patient => patient.Picture).ToList();
        var model = PhenotypeModel.Create(PhenotypeKnowledge.From(pack), options.Candidates);
        var fitted = PhenotypeParameters.Shipped.With(options.Candidates, new PhenotypeFitter(model).Fit(training));
        return TriageEngine.Create(pack, new TriageEngineOptions { Phenotype = fitted, Ranking = start });
    }
}
