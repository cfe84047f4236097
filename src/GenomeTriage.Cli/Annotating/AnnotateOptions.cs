using System.CommandLine;
using GenomeTriage.Annotation.Effects;
using GenomeTriage.Cli.Hosting;
using GenomeTriage.Cli.Sources;

namespace GenomeTriage.Cli.Annotating;

/// <summary>The options of <c>annotate</c>.</summary>
internal sealed class AnnotateOptions
{
    private const string Vep = "vep";
    private const string Bcftools = "bcftools";

    public Argument<string> Input { get; } = new("IN") { Description = "VCF, plain, gzip or BGZF; - for standard input." };

    public Option<string> Output { get; } = new("--out", "-o") { Description = "VCF to write; BGZF and indexed where it ends in .gz; - for standard output.", HelpName = "FILE", Required = true };

    public Option<string?> Reference { get; } = new("--reference") { Description = "FASTA of the gene model's assembly, for amino-acid changes and names of insertions and deletions.", HelpName = "FILE" };

    public Option<string?> Gff { get; } = new("--gff") { Description = "Gene model (GFF3 of Ensembl, GENCODE or RefSeq) in place of the packed MANE transcripts; the assembly is then that of the file.", HelpName = "FILE" };

    public Option<string?> Assembly { get; } = new("--assembly") { Description = "GRCh37 or GRCh38, where the VCF does not say; with --gff, GRCh38 brings in ClinVar.", HelpName = "GRCh37|GRCh38" };

    public Option<string> Conventions { get; } = new("--conventions") { Description = "By whose conventions consequences are told: Ensembl VEP's or, with --reference, those of bcftools csq 1.16.", HelpName = "vep|bcftools", DefaultValueFactory = _ => Vep };

    public Option<string?> FrequencyFields { get; } = new("--frequency-fields") { Description = "JSON file that names the site's own frequency fields.", HelpName = "FILE" };

    public Option<string?> Knowledge { get; } = new("--knowledge") { Description = "Knowledge pack; default: the one beside the program.", HelpName = "PACK" };

    public SourceOptions Sources { get; } = new();

    public void AddTo(Command command)
    {
        command.Arguments.Add(Input);
        Assembly.AcceptOnlyFromAmong("GRCh37", "GRCh38");
        Conventions.AcceptOnlyFromAmong(Vep, Bcftools);
        foreach (var option in new Option[] { Output, Reference, Gff, Assembly, Conventions, FrequencyFields, Knowledge }) command.Options.Add(option);
        Sources.AddTo(command);
        command.Validators.Add(result =>
        {
            var (input, output) = (result.GetValue(Input), result.GetValue(Output));
            if (input is not (null or InputFiles.StandardInput) && output is not null && Path.GetFullPath(input) == Path.GetFullPath(output))
                result.AddError("IN = --out");
            if (ConventionsOf(result.GetValue(Conventions)) == EffectConventions.Bcftools && result.GetValue(Reference) is null)
                result.AddError("--conventions bcftools: --reference");
        });
    }

    /// <summary>The conventions asked for.</summary>
    public EffectConventions ConventionsIn(ParseResult parsed) => ConventionsOf(parsed.GetValue(Conventions));

    private static EffectConventions ConventionsOf(string? name) => name == Bcftools ? EffectConventions.Bcftools : EffectConventions.Vep;
}
