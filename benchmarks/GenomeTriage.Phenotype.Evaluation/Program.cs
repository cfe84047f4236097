using GenomeTriage.Knowledge.Packs;
using GenomeTriage.Phenotype;
using GenomeTriage.Phenotype.Candidates;
using GenomeTriage.Phenotype.Evaluation;
using GenomeTriage.Phenotype.Fitting;
using GenomeTriage.Phenotype.Parameters;
using GenomeTriage.Phenotype.Pictures;
using GenomeTriage.Phenotype.Scoring;

// dotnet run -c Release --project benchmarks/GenomeTriage.Phenotype.Evaluation -- CASES.jsonl.gz MANIFEST.tsv [--scope omim|all] [--fit PARAMETERS.json]
if (args.Length < 2)
{
    Console.Error.WriteLine("usage: CASES.jsonl.gz MANIFEST.tsv [--scope omim|all] [--fit PARAMETERS.json]");
    return 2;
}

using var pack = KnowledgePack.OpenDefault();
var knowledge = PhenotypeKnowledge.From(pack);
var cases = SolvedCase.Read(args[0], args[1], pack.Hpo);
var folds = ComponentFolds.Deal([.. cases.Select(solved => solved.Keys)], 5);
var kept = Enumerable.Range(0, cases.Count)
    .Where(index => cases[index].Kind == "clean" && cases[index].Solved.Picture.Observed.Distinct().Count() >= 3)
    .ToList();
var clean = kept.ConvertAll(index => cases[index]);
int[] cleanFolds = [.. kept.Select(index => folds[index])];
Console.WriteLine($"{clean.Count} cases, {clean.DistinctBy(solved => solved.Keys.Disease).Count()} diseases");
Console.WriteLine("| | top-1 | top-3 | top-10 | top-50 | macro top-10 | macro top-1 |");
var fitted = PhenotypeParameters.Shipped;
foreach (var scope in Scopes())
{
    var model = PhenotypeModel.Create(knowledge, scope);
    var measurement = new Measurement(model, clean);
    measurement.Fixed($"{scope}: reference REC", PhenotypeParameters.Reference, ObservedOnly);
    measurement.OutOfFold($"{scope}: out of fold", cleanFolds,
        ("observed terms only", parameters => parameters, ObservedOnly),
        ("with excluded terms", parameters => WithExcluded(parameters, scope, .2), picture => picture));
    if (Option("--fit") is null) continue;
    var parameters = new PhenotypeFitter(model.With(fitted)).Fit([.. clean.Select(solved => solved.Solved)], "1");
    fitted = parameters with { FittedOn = Fingerprint(args[0]) };
    measurement.Fixed($"{scope}: in sample", fitted, ObservedOnly);
}

if (Option("--fit") is { } path)
{
    using var target = File.Create(path);
    fitted.Write(target);
}

return 0;

string? Option(string name) => Array.IndexOf(args, name) is >= 0 and var place && place + 1 < args.Length ? args[place + 1] : null;

CandidateScope[] Scopes() => Option("--scope") switch
{
    "omim" => [CandidateScope.Omim],
    "all" => [CandidateScope.All],
    _ => [CandidateScope.Omim, CandidateScope.All],
};

static ClinicalPicture ObservedOnly(ClinicalPicture picture) => picture with { Excluded = [] };

static PhenotypeParameters WithExcluded(PhenotypeParameters parameters, CandidateScope scope, double weight)
{
    var numbers = parameters.Of(scope);
    return parameters.With(scope, numbers with { Features = numbers.Features with { ExcludedSigns = weight } });
}

static string Fingerprint(string path)
{
    using var file = File.OpenRead(path);
    return Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(file));
}
