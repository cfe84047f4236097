using System.CommandLine;
using GenomeTriage.Cli.Sources;

namespace GenomeTriage.Cli.Cases;

/// <summary>The options that describe a patient and how to rank; shared by the verbs that rank one case.</summary>
internal sealed class CaseOptions
{
    public Option<string?> Case { get; } = new("--case") { Description = "Phenopacket (JSON, version 2 or 1) of the patient; - for standard input.", HelpName = "FILE" };

    public Option<string?> Vcf { get; } = new("--vcf") { Description = "Variants: VCF 4.1–4.5, plain, gzip or BGZF; - for standard input.", HelpName = "FILE" };

    public Option<string[]> Hpo { get; } = new("--hpo") { Description = "Observed signs: HPO ids, names or synonyms, separated by commas or semicolons.", HelpName = "TERMS" };

    public Option<string[]> Excluded { get; } = new("--excluded") { Description = "Signs that were looked for and are not there, written as for --hpo.", HelpName = "TERMS" };

    public Option<string?> Sex { get; } = new("--sex") { Description = "Chromosomal sex: male, female or unknown.", HelpName = "male|female|unknown" };

    public Option<string?> Age { get; } = new("--age") { Description = "Age as an ISO 8601 duration, such as P3Y2M.", HelpName = "DURATION" };

    public Option<string?> Id { get; } = new("--id") { Description = "Id of the case in the result; default: that of the phenopacket, otherwise 'case'.", HelpName = "ID" };

    public Option<string?> Ped { get; } = new("--ped") { Description = "Pedigree (six PED columns).", HelpName = "FILE" };

    public Option<string?> Proband { get; } = new("--proband") { Description = "The patient's sample or individual id.", HelpName = "ID" };

    public Option<string?> Assembly { get; } = new("--assembly") { Description = "GRCh37 or GRCh38, where the VCF does not say.", HelpName = "GRCh37|GRCh38" };

    public Option<string?> Panel { get; } = new("--panel") { Description = "File with the only genes to look at, one symbol a line.", HelpName = "FILE" };

    public Option<bool> SecondaryFindings { get; } = new("--secondary-findings") { Description = "Report secondary findings too; only with the patient's consent." };

    public SiteOptions Site { get; } = new();

    public RankingOptions Ranking { get; } = new();

    public void AddTo(Command command)
    {
        Sex.AcceptOnlyFromAmong("male", "female", "unknown");
        Assembly.AcceptOnlyFromAmong("GRCh37", "GRCh38");
        foreach (var list in new[] { Hpo, Excluded }) list.AllowMultipleArgumentsPerToken = false;
        Option[] options = [Case, Vcf, Hpo, Excluded, Sex, Age, Id, Ped, Proband, Assembly, Panel, SecondaryFindings];
        foreach (var option in options) command.Options.Add(option);
        Site.AddTo(command);
        Ranking.AddTo(command);
    }
}
