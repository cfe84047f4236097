using System.Globalization;
using GenomeTriage.Knowledge.Packs;
using GenomeTriage.Phenotype;
using GenomeTriage.Phenotype.Candidates;
using GenomeTriage.Phenotype.Questions;
using GenomeTriage.Phenotype.Scoring;
using GenomeTriage.Questions;

// Usage: GenomeTriage.Questions <phenopackets.jsonl.gz> [cases]
// Hides half of each patient's signs, asks five questions, and prints how the true diagnosis rises by chosen questions
// and by questions drawn at random from the same list.
const int Rounds = 5;
const int LeastSigns = 6;
var most = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 400;

using var pack = KnowledgePack.OpenDefault();
var knowledge = PhenotypeKnowledge.From(pack);
var model = PhenotypeModel.Create(knowledge, CandidateScope.Omim);
var interview = new Interview(model, QuestionChooser.Create(knowledge, model.Candidates), pack.Hpo);
var cases = PublishedCase.Read(args[0], pack.Hpo).Where(one => one.Observed.Count >= LeastSigns).ToList();
var random = new Random(1);
var (chosen, drawn) = (new List<int[]>(), new List<int[]>());
foreach (var one in cases.Where((_, i) => i % Math.Max(1, cases.Count / most) == 0))
{
    if (!model.Candidates.TryFind(one.Diagnosis, out var truth)) continue;
    var signs = one.Observed.ToArray();
    random.Shuffle(signs);
    var (known, hidden) = (signs[..(signs.Length / 2)], signs[(signs.Length / 2)..]);
    chosen.Add(interview.Ranks(known, hidden, truth, Rounds, null));
    drawn.Add(interview.Ranks(known, hidden, truth, Rounds, random));
}

Console.WriteLine($"{chosen.Count} cases with {LeastSigns} signs or more, half of them hidden");
Console.WriteLine("questions | chosen: top-1 top-10 MRR | random: top-1 top-10 MRR");
for (var round = 0; round <= Rounds; round++) Console.WriteLine($"{round} | {Figures(chosen, round)} | {Figures(drawn, round)}");

static string Figures(List<int[]> ranks, int round) => string.Create(CultureInfo.InvariantCulture,
    $"{ranks.Average(one => one[round] == 1 ? 100.0 : 0):F1} % {ranks.Average(one => one[round] <= 10 ? 100.0 : 0):F1} % {ranks.Average(one => 1.0 / one[round]):F3}");
