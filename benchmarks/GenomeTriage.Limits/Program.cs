using System.Diagnostics;
using System.Globalization;
using GenomeTriage.Knowledge.Packs;
using GenomeTriage.Limits;

// Usage: GenomeTriage.Limits [shared data folder] [rounds] [exome VCF] [its case]
// Runs what has an absolute limit several times in turns and prints the medians beside the limits, for a quiet machine of
// two cores. Ends with 1 where a limit is not kept. `GenomeTriage.Limits pack` opens the pack once and prints what it took.
if (args is ["pack"]) return OpenPack();
var data = args.Length > 0 ? args[0] : "";
var rounds = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 5;
var program = Path.Combine(AppContext.BaseDirectory, "genometriage");
List<Limit> limits =
[
    new("knowledge pack opened", .2, 150, PackOpened),
    new("README example, singleton", 3, 600, Triage("--case", "examples/singleton.json", "--vcf", "examples/singleton.vcf.gz")),
];
var exome = Path.Combine(data, "vcf", "exomes", "pfeiffer_exome_hg19.vcf.gz");
if (File.Exists(exome))
    limits.Add(new("Pfeiffer exome without ClinVar", 3, 600, Triage(
        "--vcf", exome, "--assembly", "GRCh37", "--hpo", "HP:0001156,HP:0001363,HP:0011304,HP:0010055", "--without", "clinvar")));

if (args.Length > 3)
    limits.Add(new("exome case without ClinVar", 1.5, 500, Triage("--vcf", args[2], "--case", args[3], "--without", "clinvar")));

var taken = limits.Select(_ => new List<Measurement>()).ToList();
for (var round = 0; round < rounds; round++)
    for (var i = 0; i < limits.Count; i++) taken[i].Add(limits[i].Measure());
Console.WriteLine($"{Environment.ProcessorCount} cores, median of {rounds} rounds");
Console.WriteLine("| run | seconds | limit | MB | limit | kept |\n|---|---|---|---|---|---|");
return limits.Select((limit, i) => Report(limit, taken[i])).Aggregate(true, (all, kept) => all && kept) ? 0 : 1;

Func<Measurement> Triage(params string[] arguments) => () => MeasuredProcess.Run(program, ["triage", .. arguments, "--format", "json"]);

Measurement PackOpened()
{
    var start = new ProcessStartInfo(Environment.ProcessPath!, ["pack"]) { UseShellExecute = false, RedirectStandardOutput = true };
    using var process = Process.Start(start)!;
    var parts = process.StandardOutput.ReadToEnd().Split(' ');
    return new(double.Parse(parts[0], CultureInfo.InvariantCulture), double.Parse(parts[1], CultureInfo.InvariantCulture));
}

static int OpenPack()
{
    var watch = Stopwatch.StartNew();
    using var pack = KnowledgePack.OpenDefault();
    var seconds = watch.Elapsed.TotalSeconds;
    Console.Write(string.Create(CultureInfo.InvariantCulture, $"{seconds:0.000} {MeasuredProcess.PeakOf(Environment.ProcessId):0}"));
    return 0;
}

static bool Report(Limit limit, List<Measurement> taken)
{
    var (seconds, megabytes) = (Median(taken.Select(one => one.Seconds)), Median(taken.Select(one => one.Megabytes)));
    var kept = seconds <= limit.MostSeconds && megabytes <= limit.MostMegabytes;
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"| {limit.Name} | {seconds:0.00} | {limit.MostSeconds:0.0} | {megabytes:0} | {limit.MostMegabytes:0} | {(kept ? "yes" : "no")} |"));
    return kept;
}

static double Median(IEnumerable<double> values)
{
    var sorted = values.Order().ToList();
    return sorted[sorted.Count / 2];
}
