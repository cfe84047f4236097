using System.Globalization;
using GenomeTriage.Knowledge.Packs;
using GenomeTriage.Phenotype;
using GenomeTriage.Phenotype.Candidates;
using GenomeTriage.Phenotype.Questions;
using GenomeTriage.Phenotype.Scoring;
using GenomeTriage.Questions;

// Usage: GenomeTriage.Questions CASES.jsonl.gz MANIFEST.tsv [CASES [TRUST]]
// Hides half of each patient's signs, asks five questions, and prints how the true diagnosis rises by chosen questions
// and by drawn ones; TRUST is how much a no counts in the choice. Patients whose disease is described from other publications, with six signs or more.
const int LeastSigns = 6;
const int Seed = 1;
var most = args.Length > 2 ? int.Parse(args[2], CultureInfo.InvariantCulture) : 400;

using var pack = KnowledgePack.OpenDefault();
var knowledge = PhenotypeKnowledge.From(pack);
var model = PhenotypeModel.Create(knowledge, CandidateScope.Omim);
var chooser = args.Length > 3
    ? QuestionChooser.Create(knowledge, model.Candidates, double.Parse(args[3], CultureInfo.InvariantCulture))
    : QuestionChooser.Create(knowledge, model.Candidates);
var described = File.ReadLines(args[1]).Select(line => line.Split('\t')).Where(fields => fields[1] == "clean").Select(fields => fields[0]).ToHashSet(StringComparer.Ordinal);
var cases = PublishedCase.Read(args[0], pack.Hpo)
    .Where(one => described.Contains(one.Id) && one.Observed.Count >= LeastSigns && model.Candidates.TryFind(one.Diagnosis, out _)).ToList();
cases = [.. cases.Where((_, i) => i % Math.Max(1, cases.Count / most) == 0)];
var sample = new DiseaseSample([.. cases.Select(one => one.Diagnosis.ToString())]);
Console.WriteLine($"{cases.Count} cases of {sample.Count} diseases with {LeastSigns} signs or more, half of them hidden");
foreach (var reading in Enum.GetValues<AnswerReading>())
{
    var byAsking = Enum.GetValues<Asking>().ToDictionary(asking => asking, asking => Measure(reading, asking));
    foreach (var drawn in (Asking[])[Asking.DrawnAmongTheBest, Asking.Drawn])
        Console.WriteLine($"{reading}: gain in 1/rank of chosen over {drawn} | {sample.Describe(i => GainOf(byAsking[Asking.Chosen][i]) - GainOf(byAsking[drawn][i]))}");
}

int[][] Measure(AnswerReading reading, Asking asking)
{
    var interview = new Interview(model, chooser, pack.Hpo, reading);
    var ranks = new int[cases.Count][];
    Parallel.For(0, ranks.Length, i =>
    {
        // The same halves whatever is asked.
        var half = HalfKnown.Of(cases[i], new Random(Seed + i));
        model.Candidates.TryFind(cases[i].Diagnosis, out var truth);
        ranks[i] = interview.Ranks(half, truth, asking, new Random(Seed - i));
    });
    Console.WriteLine($"{reading}, {asking}: questions | top-1 | top-10 | mean 1/rank | risen | fallen");
    for (var round = 0; round < ranks[0].Length; round++) Console.WriteLine($"{round} | {Figures(ranks, round)}");
    Console.WriteLine($"gain in 1/rank | {sample.Describe(i => GainOf(ranks[i]))}; risen less fallen | {sample.Describe(i => Math.Sign(ranks[i][0] - ranks[i][^1]))}");
    return ranks;
}

static double GainOf(int[] ranks) => 1.0 / ranks[^1] - 1.0 / ranks[0];

static string Figures(int[][] ranks, int round) => string.Create(
    CultureInfo.InvariantCulture,
    $"{Share(ranks, one => one[round] == 1)} | {Share(ranks, one => one[round] <= 10)} | {ranks.Average(one => 1.0 / one[round]):F3} | {Share(ranks, one => one[round] < one[0])} | {Share(ranks, one => one[round] > one[0])}");

static string Share(int[][] ranks, Func<int[], bool> isSo) => string.Create(CultureInfo.InvariantCulture, $"{100 * ranks.Average(one => isSo(one) ? 1.0 : 0):F1} %");
