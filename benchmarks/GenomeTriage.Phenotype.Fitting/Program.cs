using GenomeTriage.Knowledge.Packs;
using GenomeTriage.Phenotype;
using GenomeTriage.Phenotype.Candidates;
using GenomeTriage.Phenotype.Completion;
using GenomeTriage.Phenotype.Fitting;
using GenomeTriage.Phenotype.Parameters;
using GenomeTriage.Phenotype.Scoring;
using GenomeTriage.PhenotypeFitting;

// Writes everything in models/phenotype that is derived: the nearest diseases, then the fitted numbers.
// With "trials" it writes what trials of other scores need instead (models/phenotype/training).
if (args is not ([_, _, _] or [_, _, _, "trials"]))
{
    Console.Error.WriteLine("usage: CASES.jsonl.gz MANIFEST.tsv FOLDER [trials]");
    return 2;
}

using var pack = KnowledgePack.OpenDefault();
var knowledge = PhenotypeKnowledge.From(pack);
if (args.Length == 4)
{
    var solved = TrainingCases.Read(args[0], args[1], pack.Hpo);
    foreach (var scope in Enum.GetValues<CandidateScope>())
        new TrialExport(PhenotypeModel.Create(knowledge, scope), Path.Combine(args[2], scope.ToString().ToLowerInvariant())).Write(solved);
    return 0;
}

using (var neighbours = File.Create(Path.Combine(args[2], "neighbours.bin"))) NeighbourTable.Write(knowledge, neighbours);

var cases = TrainingCases.Read(args[0], args[1], pack.Hpo);
Console.WriteLine($"{cases.Count} cases, {cases.DistinctBy(solved => solved.Diagnosis).Count()} diseases");
var parameters = PhenotypeParameters.Reference with
{
    Version = "4",
    FittedOn = TrainingCases.Fingerprint(args[0]),
    Omim = new PhenotypeFitter(PhenotypeModel.Create(knowledge, CandidateScope.Omim)).Fit(cases),
    All = new PhenotypeFitter(PhenotypeModel.Create(knowledge, CandidateScope.All)).Fit(cases),
};
using var file = File.Create(Path.Combine(args[2], "parameters.json"));
parameters.Write(file);
return 0;
