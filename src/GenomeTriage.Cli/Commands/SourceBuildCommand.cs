using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using GenomeTriage.Annotation.SiteSources;
using GenomeTriage.Annotation.SiteSources.Building;
using GenomeTriage.Cli.Hosting;
using GenomeTriage.Genome.Positions;
using GenomeTriage.Genome.Problems;
using GenomeTriage.Triage.Pipeline;
using GenomeTriage.Vcf.Header;

namespace GenomeTriage.Cli.Commands;

/// <summary><c>genometriage source build</c>: makes a source of the official files, or of the site's own VCFs.</summary>
internal sealed class SourceBuildCommand
{
    private static readonly string[] Tools = ["CADD", "REVEL", "SpliceAI", "AlphaMissense"];

    private readonly Argument<string> _kind = new("KIND") { Description = "gnomad, clinvar, local, scores or structural." };
    private readonly Argument<string[]> _files = new("FILE") { Description = "VCFs on GRCh38, each in order; for scores also tables (.tsv, .tsv.gz); none with --cohort.", Arity = ArgumentArity.ZeroOrMore };
    private readonly Option<string> _out = new("--out", "-o") { Description = "Where the source goes.", HelpName = "FILE", Required = true };
    private readonly Option<string?> _name = new("--name") { Description = "Name shown in results; default: that of the kind.", HelpName = "NAME" };
    private readonly Option<string?> _version = new("--source-version") { Description = "Version of the source.", HelpName = "TEXT" };
    private readonly Option<DateOnly?> _date = new("--date") { Description = "Day of publication; default: ##fileDate of the first file.", HelpName = "YYYY-MM-DD" };
    private readonly Option<string[]> _scores = new("--score") { Description = $"Score to take, TOOL=FIELD, for instance CADD=PHRED; TOOL: {string.Join(", ", Tools)}; may be repeated.", HelpName = "TOOL=FIELD" };
    private readonly Option<string[]> _cohorts = new("--cohort") { Description = "VCF of a cohort that is counted by itself, for local; may be repeated, also with the same name.", HelpName = "NAME=FILE" };
    private readonly Option<string?> _assembly = new("--assembly") { Description = "GRCh38, where a VCF does not say.", HelpName = "GRCh38" };

    public static Command Create() => new SourceBuildCommand().Build();

    private Command Build()
    {
        var command = new Command("build", "Make a source of the official files: stored compressed, sorted, with version, date and hash.") { _kind, _files };
        _kind.AcceptOnlyFromAmong("gnomad", "clinvar", "local", "scores", "structural");
        _assembly.AcceptOnlyFromAmong("GRCh38");
        foreach (var option in new Option[] { _out, _name, _version, _date, _scores, _cohorts, _assembly }) command.Options.Add(option);
        command.Validators.Add(result =>
        {
            var scores = result.GetValue(_scores) ?? [];
            if ((result.GetValue(_kind) == "scores") != (scores.Length > 0)) result.AddError("scores: --score TOOL=FIELD");
            foreach (var score in scores.Where(score => !Tools.Contains(NameOf(score)) || !score.Contains('=', StringComparison.Ordinal))) result.AddError($"--score {score}");
            CheckFiles(result);
        });
        command.SetAction(RunAsync);
        return command;
    }

    private void CheckFiles(CommandResult result)
    {
        var cohorts = result.GetValue(_cohorts) ?? [];
        if (cohorts.Length > 0 && result.GetValue(_kind) != "local") result.AddError("--cohort: local");
        if (result.GetValue(_files) is { Length: > 0 } == cohorts.Length > 0) result.AddError(cohorts.Length > 0 ? "FILE / --cohort" : "FILE");
        foreach (var cohort in cohorts.Where(cohort => !SiteCohortName.IsAllowed(NameOf(cohort)) || cohort[^1] == '=')) result.AddError($"--cohort {cohort}");
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var cohorts = parsed.GetValue(_cohorts) ?? [];
        var files = cohorts.Length == 0 ? parsed.GetValue(_files)! : [.. cohorts.Select(ValueOf)];
        foreach (var file in files) InputFiles.Require(file);
        var output = parsed.GetValue(_out)!;
        var builder = new SiteSourceBuilder(OrderOf(parsed, files, output));
        SiteSourceManifest? manifest = null;
        await OutputFile.WriteAsync(output, async stream => manifest = await builder.BuildAsync(stream, cancellation));
        Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{manifest!.Name}\t{manifest.Label}\t{manifest.Rows}"));
        return ExitCode.Done;
    }

    private SiteSourceOrder OrderOf(ParseResult parsed, string[] files, string output)
    {
        var kind = Enum.Parse<SiteSourceKind>(parsed.GetValue(_kind)!, ignoreCase: true);
        var stated = parsed.GetValue(_assembly) is null ? GenomeAssembly.Unknown : GenomeAssembly.GRCh38;
        return new SiteSourceOrder
        {
            Kind = kind,
            Files = files,
            Name = parsed.GetValue(_name) ?? NameOf(kind),
            Version = parsed.GetValue(_version),
            Date = parsed.GetValue(_date),
            Scores = [.. (parsed.GetValue(_scores) ?? []).Select(score => new ScoreField(NameOf(score), ValueOf(score)))],
            Cohorts = [.. (parsed.GetValue(_cohorts) ?? []).Select(NameOf)],
            RowsBefore = RowsOf(output),
            Check = (header, file) => RefuseOtherAssembly(header, stated, file),
        };
    }

    private static void RefuseOtherAssembly(VcfHeader header, GenomeAssembly stated, string file)
    {
        HeaderPrivacy.Check(header, file);
        var found = AssemblyInference.Infer(header, stated, agreement: default, file).Assembly;
        if (found != GenomeAssembly.GRCh38)
            throw new InputException(new Problem(PipelineProblemCodes.AssemblyContradicted, ProblemSeverity.Error) { File = file, Field = "contig", Found = $"{found}", Allowed = $"{GenomeAssembly.GRCh38}" });
    }

    // A source that is built anew remembers how large it was, so that one that lost its half is noticed.
    private static long RowsOf(string output)
    {
        if (!File.Exists(output)) return 0;
        try
        {
            using var before = SiteSource.Open(output);
            return before.Manifest.Rows;
        }
        catch (ConfigurationException)
        {
            // What stands there is no source and is replaced.
            return 0;
        }
    }

    private static string NameOf(string pair) => pair.IndexOf('=', StringComparison.Ordinal) is >= 0 and var end ? pair[..end] : "";

    private static string ValueOf(string pair) => pair[(pair.IndexOf('=', StringComparison.Ordinal) + 1)..];

    private static string NameOf(SiteSourceKind kind) => kind switch
    {
        SiteSourceKind.Gnomad => "gnomAD",
        SiteSourceKind.ClinVar => "ClinVar",
        SiteSourceKind.Local => "local",
        SiteSourceKind.Structural => "structural",
        _ => "scores",
    };
}
