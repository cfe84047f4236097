using GenomeTriage.Knowledge.Packs;
using GenomeTriage.Phenotype.Candidates;
using GenomeTriage.Phenotype.Fitting;
using GenomeTriage.RankingFitting;
using GenomeTriage.Triage;
using GenomeTriage.Triage.Cases;
using GenomeTriage.Triage.Ranking;
using GenomeTriage.Triage.Ranking.Fitting;

// Fits the ranking's weights on spiked exomes, measures them out of fold, and writes parameters.json.
// With "leaders" it writes what learned rankers are trained on instead (models/ranking/training).
const int FoldCount = 5;
if (args is ["leaders", var scope, _, _, _, _, _, ..])
{
    await LeaderExport.WriteAsync(scope, args[2], args[3], args[4], args[5], args[6..], CancellationToken.None);
    return 0;
}

if (args.Length != 4)
{
    Console.Error.WriteLine("usage: CASES.jsonl.gz MANIFEST.tsv SPIKED_FOLDER OUT.json | leaders omim|all CASES.jsonl.gz MANIFEST.tsv FOLDS.tsv OUT_FOLDER SPIKED_FOLDER...");
    return 2;
}

using var pack = KnowledgePack.OpenDefault();
var options = new TriageOptions { Candidates = CandidateScope.Omim, Without = EvidenceSources.ClinVar };
var patients = PublishedPatient.Read(args[0], args[1], pack.Hpo);
var foldOf = ComponentFolds.Deal([.. patients.Select(patient => patient.Keys)], FoldCount);
var spiked = SpikedCase.ReadFolder(args[2], pack.Hpo);
var start = RankingParameters.Shipped with
{
    Version = "3",
    FittedOn = PublishedPatient.Fingerprint(args[0]),
    Inheritance = InheritanceShares.Of(TriageEngine.Create(pack), options.Candidates),
};
Console.WriteLine(start.Inheritance);
var cases = await new OutOfFold(pack, options, start, patients, foldOf).ReadAsync(spiked, CancellationToken.None);

var folds = patients.Select((patient, i) => (patient.Id, Fold: foldOf[i])).ToDictionary(pair => pair.Id, pair => pair.Fold, StringComparer.Ordinal);
var figures = new Figures();
for (var fold = 0; fold < FoldCount; fold++)
{
    bool IsOf(int i) => folds[spiked[i].SourceId] == fold;
    var fitted = RankingFitter.Fit([.. cases.Where((_, i) => !IsOf(i))], start);
    Console.WriteLine($"fold {fold}: phenotype {fitted.PhenotypeWeight:F3}, genotype {fitted.GenotypeWeight:F3}, none {fitted.None}");
    foreach (var one in cases.Where((_, i) => IsOf(i))) figures.Add(one, fitted);
}

figures.Write("out of fold", start.FittedNonePrior);
var shipped = RankingFitter.Fit(cases, start);
using var file = File.Create(args[3]);
shipped.Write(file);
return 0;
