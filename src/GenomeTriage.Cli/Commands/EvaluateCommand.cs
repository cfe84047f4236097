using System.CommandLine;
using GenomeTriage.Cli.Cases;
using GenomeTriage.Cli.Evaluation;
using GenomeTriage.Cli.Evaluation.Folds;
using GenomeTriage.Cli.Hosting;
using GenomeTriage.Cli.Sources;
using GenomeTriage.Knowledge.Ontology;
using GenomeTriage.Triage.Learned;

namespace GenomeTriage.Cli.Commands;

/// <summary><c>evaluate</c>: ranks many solved cases and measures where the truth came.</summary>
internal sealed class EvaluateCommand
{
    private readonly RankingOptions _ranking = new();
    private readonly Option<string> _cases = new("--cases") { Description = "Solved phenopackets, one a line, plain or gzip.", HelpName = "FILE", Required = true };
    private readonly Option<bool> _phenotypeOnly = new("--phenotype-only") { Description = "Rank by the clinical picture alone." };
    private readonly Option<string?> _vcfFolder = new("--vcf-dir") { Description = "Folder of ID.vcf.gz and, where there is one, ID.ped.", HelpName = "DIR" };
    private readonly Option<string?> _manifest = new("--manifest") { Description = "Table with the columns id and kind.", HelpName = "FILE" };
    private readonly Option<string?> _kind = new("--kind") { Description = "Kinds that take part, separated by commas.", HelpName = "KINDS" };
    private readonly Option<int> _minTerms = new("--min-terms") { Description = "Fewest observed terms of a case.", HelpName = "N" };
    private readonly Option<string?> _folds = new("--folds") { Description = "Table with the columns id and fold: each case is ranked with numbers fitted without its fold.", HelpName = "FILE" };
    private readonly Option<string?> _perturb = new("--perturb") { Description = "Spoil each clinical picture: half of the observed signs removed, each replaced by its parent, or two random ones added.", HelpName = "half|parents|noise" };
    private readonly Option<uint> _seed = new("--seed") { Description = "Seed of what --perturb draws; default: 1.", HelpName = "N", DefaultValueFactory = _ => 1 };
    private readonly Option<bool> _observedOnly = new("--observed-only") { Description = "Leave excluded signs out." };
    private readonly RankerOption _ranker = new();
    private readonly Option<string?> _diagram = new("--diagram") { Description = "Reliability diagram to write (SVG).", HelpName = "FILE" };
    private readonly Option<bool> _hideGene = new("--hide-gene") { Description = "Rank each case again without any variant of its true gene, and report the ranks of that." };
    private readonly Option<string?> _ranks = new("--ranks") { Description = "Table to write, one line a case.", HelpName = "FILE" };
    private readonly Option<string?> _report = new("--report") { Description = "Page to write, with figures and reliability diagrams.", HelpName = "FILE" };

    public static Command Create() => new EvaluateCommand().Build();

    private Command Build()
    {
        var command = new Command("evaluate", "Rank many solved cases and measure where the truth came.");
        foreach (var option in new Option[] { _cases, _phenotypeOnly, _vcfFolder, _manifest, _kind, _minTerms, _folds, _perturb, _seed, _observedOnly, _ranker.Option, _hideGene, _ranks, _report, _diagram })
            command.Options.Add(option);
        _perturb.AcceptOnlyFromAmong("half", "parents", "noise");
        _ranking.AddTo(command);
        command.Validators.Add(result =>
        {
            if (result.GetValue(_phenotypeOnly) == (result.GetValue(_vcfFolder) is not null)) result.AddError("--phenotype-only | --vcf-dir DIR");
            // A ranker that ships has seen the cases of every fold: its figures out of fold are those that its training prints.
            if (_ranker.Asks(result, Ranker.Learned) && result.GetValue(_folds) is not null) result.AddError("--folds: --ranker formula");
            if (result.GetValue(_hideGene) && result.GetValue(_vcfFolder) is null) result.AddError("--hide-gene: --vcf-dir DIR");
            if ((result.GetValue(_kind) is null) != (result.GetValue(_manifest) is null) && result.GetValue(_manifest) is null)
                result.AddError("--kind: --manifest FILE");
        });
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        using var pack = PackOpener.Open(parsed.GetValue(_ranking.Knowledge));
        var path = parsed.GetValue(_cases)!;
        var file = new CaseFile(pack.Hpo, FilterOf(parsed));
        var cases = Spoil(parsed, pack.Hpo, await file.ReadAsync(path, cancellation));
        var folds = parsed.GetValue(_folds) is { } table ? FoldTable.Read(table) : null;
        var engines = new FoldEngines(pack, _ranking.Read(parsed), cases)
        {
            Folds = folds,
            Ranker = _ranker.Read(parsed),
            Training = folds is null ? [] : await new CaseFile(pack.Hpo, new CaseFilter { Kinds = KindsOf(parsed) }).ReadAsync(path, cancellation),
        };
        var run = await EvaluationRun.RunAsync(engines, cases, parsed.GetValue(_hideGene), cancellation);
        if (parsed.GetValue(_ranks) is { } ranks)
            await OutputFile.WriteAsync(ranks, stream => RankTable.WriteAsync(run.Reported, stream));
        var measurements = Measurement.ByKind(run.Reported);
        var notes = EvaluationNotes.Of(engines, file, await SampleNote.OfAsync(engines, path, cancellation));
        if (parsed.GetValue(_report) is { } report)
            await OutputFile.WriteAsync(report, stream => EvaluationReport.WriteAsync(measurements, notes, stream));
        if (parsed.GetValue(_diagram) is { } diagram)
            await OutputFile.WriteAsync(diagram, stream => ReliabilityDiagram.WriteAsync(new Calibration(run.Reported, diseasesEqual: false).Diagram(), stream));
        Print(run, measurements, notes);
        return ExitCode.Done;
    }

    private Dictionary<string, string>? KindsOf(ParseResult parsed) =>
        parsed.GetValue(_manifest) is { } manifest ? Manifest.Read(manifest, "kind") : null;

    private IReadOnlyList<SolvedCase> Spoil(ParseResult parsed, HpoOntology hpo, IReadOnlyList<SolvedCase> cases)
    {
        if (parsed.GetValue(_observedOnly)) cases = [.. cases.Select(solved => solved.With(solved.Case.Picture with { Excluded = [] }))];
        if (parsed.GetValue(_perturb) is not { } kind) return cases;
        var perturbation = new PicturePerturbation(hpo, Enum.Parse<PerturbationKind>(kind, ignoreCase: true), parsed.GetValue(_seed));
        return [.. cases.Select(solved => solved.With(perturbation.Apply(solved.Case.Id, solved.Case.Picture)))];
    }

    private CaseFilter FilterOf(ParseResult parsed) => new()
    {
        Kinds = KindsOf(parsed),
        Wanted = (parsed.GetValue(_kind) ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToHashSet(StringComparer.Ordinal),
        MinTerms = parsed.GetValue(_minTerms),
        VcfFolder = parsed.GetValue(_vcfFolder),
    };

    private static void Print(EvaluationRun run, IReadOnlyList<Measurement> measurements, IReadOnlyList<string> notes)
    {
        foreach (var note in notes) Console.Out.WriteLine(note);
        foreach (var measurement in measurements) MeasurementText.Write(measurement, Console.Out);
        if (run.Hidden.Count > 0) HiddenGeneText.Write(run.Whole, run.Hidden, Console.Out);
    }
}
