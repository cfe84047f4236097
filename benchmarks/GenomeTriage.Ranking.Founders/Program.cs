using System.Globalization;
using GenomeTriage.RankingFounders;

// Rewrites a folder of spiked exomes: the patients' own variants get a popmax of 0.01, their overall frequency stays as
// drawn. What is written is measured by `genometriage evaluate --vcf-dir`.
if (args.Length is < 2 or > 3)
{
    Console.Error.WriteLine("usage: SPIKED_FOLDER OUT_FOLDER [CASES]");
    return 2;
}

var most = args.Length > 2 ? int.Parse(args[2], CultureInfo.InvariantCulture) : int.MaxValue;
Directory.CreateDirectory(args[1]);
var truth = File.ReadLines(Path.Combine(args[0], "truth.tsv")).Skip(1).Select(line => line.Split('\t')).Take(most).ToList();
var rewritten = truth.AsParallel().Sum(row => FounderVcf.Rewrite(
    Path.Combine(args[0], row[0] + ".vcf.gz"), Path.Combine(args[1], row[0] + ".vcf.gz"), row[4].Split(';').ToHashSet(StringComparer.Ordinal)));
File.WriteAllLines(Path.Combine(args[1], "cases.jsonl"), File.ReadLines(Path.Combine(args[0], "cases.jsonl")).Take(truth.Count));
Console.WriteLine($"{truth.Count} cases, {rewritten} records rewritten");
return 0;
