using GenomeTriage.Knowledge.Packs;
using GenomeTriage.Phenotype;
using GenomeTriage.Phenotype.Candidates;
using GenomeTriage.Phenotype.Completion;
using GenomeTriage.Phenotype.Fitting;
using GenomeTriage.Phenotype.Parameters;
using GenomeTriage.Phenotype.Scoring;
using GenomeTriage.PhenotypeFitting;

// Writes everything in models/phenotype that is derived: the nearest diseases, then the fitted numbers.
if (args.Length != 3)
{
    Console.Error.WriteLine("usage: CASES.jsonl.gz MANIFEST.tsv FOLDER");
    return 2;
}

using var pack = KnowledgePack.OpenDefault();
var knowledge = PhenotypeKnowledge.From(pack);
using (var neighbours = File.Create(Path.Combine(args[2], "neighbours.bin"))) NeighbourTable.Write(knowledge, neighbours);

var cases = TrainingCases.Read(args[0], args[1], pack.Hpo);
Console.WriteLine($"{cases.Count} cases, {cases.DistinctBy(solved => solved.Diagnosis).Count()} diseases");
var parameters = PhenotypeParameters.Reference with
{
    Version = "3",
    FittedOn = TrainingCases.Fingerprint(args[0]),
    Omim = new PhenotypeFitter(PhenotypeModel.Create(knowledge, CandidateScope.Omim)).Fit(cases),
    All = new PhenotypeFitter(PhenotypeModel.Create(knowledge, CandidateScope.All)).Fit(cases),
};
using var file = File.Create(Path.Combine(args[2], "parameters.json"));
parameters.Write(file);
return 0;
