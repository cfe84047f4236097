using GenomeTriage.Knowledge.Packs;
using GenomeTriage.Phenotype.Candidates;
using GenomeTriage.Phenotype.Fitting;
using GenomeTriage.RankingFitting;
using GenomeTriage.Triage.Cases;
using GenomeTriage.Triage.Ranking;
using GenomeTriage.Triage.Ranking.Fitting;

// Fits the ranking's weights on spiked exomes, measures them out of fold, and writes parameters.json.
const int FoldCount = 5;
if (args.Length != 4)
{
    Console.Error.WriteLine("usage: CASES.jsonl.gz MANIFEST.tsv SPIKED_FOLDER OUT.json");
    return 2;
}

using var pack = KnowledgePack.OpenDefault();
var options = new TriageOptions { Candidates = CandidateScope.Omim, Without = EvidenceSources.ClinVar };
var patients = PublishedPatient.Read(args[0], args[1], pack.Hpo);
var foldOf = ComponentFolds.Deal([.. patients.Select(patient => patient.Keys)], FoldCount);
var spiked = SpikedCase.ReadFolder(args[2], pack.Hpo);
var cases = await new OutOfFold(pack, options, patients, foldOf).ReadAsync(spiked, CancellationToken.None);

var folds = patients.Select((patient, i) => (patient.Id, Fold: foldOf[i])).ToDictionary(pair => pair.Id, pair => pair.Fold, StringComparer.Ordinal);
var start = RankingParameters.Shipped with { Version = "2", FittedOn = PublishedPatient.Fingerprint(args[0]) };
var figures = new Figures();
for (var fold = 0; fold < FoldCount; fold++)
{
    bool IsOf(int i) => folds[spiked[i].SourceId] == fold;
    var fitted = RankingFitter.Fit([.. cases.Where((_, i) => !IsOf(i))], start);
    Console.WriteLine($"fold {fold}: phenotype {fitted.PhenotypeWeight:F3}, genotype {fitted.GenotypeWeight:F3}, none {fitted.None}");
    foreach (var one in cases.Where((_, i) => IsOf(i))) figures.Add(one, fitted);
}

figures.Write("out of fold");
var shipped = RankingFitter.Fit(cases, start);
using var file = File.Create(args[3]);
shipped.Write(file);
return 0;
