using System.Globalization;
using GenomeTriage.Knowledge.Diseases;
using GenomeTriage.Knowledge.Packs;
using GenomeTriage.Phenotype.Candidates;
using GenomeTriage.Phenotype.Fitting;
using GenomeTriage.Phenotype.Parameters;
using GenomeTriage.Phenotype.Scoring;
using GenomeTriage.Triage;
using GenomeTriage.Triage.Cases;
using GenomeTriage.Triage.Evidence;
using GenomeTriage.Triage.Learned.Training;
using GenomeTriage.Triage.Ranking;
using GenomeTriage.Triage.Ranking.Fitting;

namespace GenomeTriage.RankingFitting;

/// <summary>
/// Writes the features of the formula's leaders for every solved case, each ranked with numbers that were fitted without
/// its fold: by the clinical picture alone, and with the variants of each folder of spiked exomes. The ranking's weights
/// are fitted on the first folder.
/// </summary>
internal sealed class LeaderExport(KnowledgePack pack, CandidateScope scope, IReadOnlyList<PublishedPatient> patients, IReadOnlyDictionary<string, int> foldOf)
{
    private readonly TriageEngine _shipped = TriageEngine.Create(pack);
    private readonly TriageOptions _options = new() { Candidates = scope, Without = EvidenceSources.ClinVar, Top = 1 };
    private readonly Dictionary<int, TriageEngine> _engines = [];

    /// <summary>Writes all sets of a scope into folders of <paramref name="target"/>.</summary>
    public static async Task WriteAsync(string scope, string cases, string manifest, string folds, string target, IReadOnlyList<string> spikedFolders, CancellationToken cancellation)
    {
        using var pack = KnowledgePack.OpenDefault();
        var foldOf = File.ReadLines(folds).Skip(1).Select(line => line.Split('\t'))
            .ToDictionary(fields => fields[0], fields => int.Parse(fields[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);
        var export = new LeaderExport(pack, Enum.Parse<CandidateScope>(scope, ignoreCase: true), PublishedPatient.ReadAll(cases, manifest, pack.Hpo), foldOf);
        export.FitPictures();
        export.WritePictures(new LeaderFiles(Path.Combine(target, $"picture.{scope}")));
        foreach (var folder in spikedFolders)
        {
            var files = new LeaderFiles(Path.Combine(target, $"{Path.GetFileName(Path.TrimEndingDirectorySeparator(folder))}.{scope}"));
            await export.WriteVariantsAsync(SpikedCase.ReadFolder(folder, pack.Hpo), folder == spikedFolders[0], files, cancellation);
        }
    }

    private void FitPictures()
    {
        foreach (var fold in patients.Select(patient => foldOf[patient.Id]).Distinct().Order())
        {
            var training = patients.Where(patient => foldOf[patient.Id] != fold && patient.IsTraining).Select(patient => patient.Picture).ToList();
            var fitted = new PhenotypeFitter(_shipped.Phenotype(scope)).Fit(training);
            _engines[fold] = _shipped.With(PhenotypeParameters.Shipped.With(scope, fitted), null);
        }
    }

    private void WritePictures(LeaderFiles files)
    {
        var solved = patients.Where(patient => patient.IsTraining).ToList();
        var readers = _engines.ToDictionary(pair => pair.Key, pair => new LeaderReader(pair.Value, _options));
        var (labels, rows) = (new LeaderLabel[solved.Count], new LeaderRows[solved.Count]);
        Parallel.For(0, rows.Length, i =>
        {
            var (id, picture, _) = solved[i];
            labels[i] = new LeaderLabel(id, picture.Diagnosis, foldOf[id], picture.IsDescribed, TruthOf(picture.Diagnosis));
            rows[i] = readers[foldOf[id]].Read(new TriageCase { Id = id, Picture = picture.Picture }, null, labels[i].Truth);
        });
        files.Write(labels, rows);
    }

    private async Task WriteVariantsAsync(IReadOnlyList<SpikedCase> spiked, bool fitsWeights, LeaderFiles files, CancellationToken cancellation)
    {
        var evidence = await ReadVariantsAsync(spiked, cancellation);
        var labels = spiked.Select(one => new LeaderLabel(one.Case.Id, one.Diagnosis, foldOf[one.SourceId], true, TruthOf(one.Diagnosis))).ToArray();
        if (fitsWeights) FitWeights(Weigh(spiked, evidence, labels), labels);
        var readers = _engines.ToDictionary(pair => pair.Key, pair => new LeaderReader(pair.Value, _options));
        var rows = new LeaderRows[spiked.Count];
        Parallel.For(0, rows.Length, i => rows[i] = readers[labels[i].Fold].Read(spiked[i].Case, evidence[i], labels[i].Truth));
        files.Write(labels, rows);
    }

    private async Task<CaseEvidence[]> ReadVariantsAsync(IReadOnlyList<SpikedCase> spiked, CancellationToken cancellation)
    {
        var evidence = new CaseEvidence[spiked.Count];
        await Parallel.ForEachAsync(Enumerable.Range(0, spiked.Count), cancellation, async (i, token) =>
            evidence[i] = (await _shipped.RunAsync(spiked[i].Case, VcfSource.FromFile(spiked[i].VcfPath), _options, null, token)).Evidence!);
        return evidence;
    }

    private void FitWeights(FittingCase[] weighed, LeaderLabel[] labels)
    {
        foreach (var (fold, engine) in _engines.ToList())
        {
            var fitted = RankingFitter.Fit([.. weighed.Where((_, i) => labels[i].Fold != fold)], RankingParameters.Shipped with { Version = "out of fold" });
            _engines[fold] = engine.With(engine.Phenotype(scope).Parameters, fitted);
        }
    }

    private FittingCase[] Weigh(IReadOnlyList<SpikedCase> spiked, CaseEvidence[] evidence, LeaderLabel[] labels)
    {
        var counts = spiked.CountBy(one => one.Diagnosis).ToDictionary();
        var readers = _engines.ToDictionary(pair => pair.Key, pair => new FittingReader(pair.Value, _options));
        var weighed = new FittingCase[spiked.Count];
        Parallel.For(0, weighed.Length, i => weighed[i] = readers[labels[i].Fold].Read(
            spiked[i].Case, evidence[i], labels[i].Truth, spiked[i].Gene, 1 / Math.Sqrt(counts[spiked[i].Diagnosis])));
        return weighed;
    }

    private int TruthOf(DiseaseId diagnosis) => _shipped.Candidates(scope).TryFind(diagnosis, out var truth) ? truth : -1;
}
