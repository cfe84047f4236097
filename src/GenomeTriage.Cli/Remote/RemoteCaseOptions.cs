using System.CommandLine;
using GenomeTriage.Cli.Hosting;
using GenomeTriage.Contracts.V1;
using Google.Protobuf;

namespace GenomeTriage.Cli.Remote;

/// <summary>The options that describe a case to a server; what they mean is read there.</summary>
internal sealed class RemoteCaseOptions
{
    private readonly Option<string?> _case = new("--case") { Description = "Phenopacket (JSON, version 2 or 1) of the patient; - for standard input.", HelpName = "FILE" };
    private readonly Option<string?> _vcf = new("--vcf") { Description = "Variants: VCF 4.1–4.5, plain, gzip or BGZF; - for standard input.", HelpName = "FILE" };
    private readonly Option<string?> _ped = new("--ped") { Description = "Pedigree (six PED columns).", HelpName = "FILE" };
    private readonly Option<string[]> _hpo = new("--hpo") { Description = "Observed sign: an HPO id, name or synonym; may be repeated.", HelpName = "TERM" };
    private readonly Option<string[]> _excluded = new("--excluded") { Description = "Sign that was looked for and is not there; may be repeated.", HelpName = "TERM" };
    private readonly Option<string?> _sex = new("--sex") { Description = "Chromosomal sex: male, female or unknown.", HelpName = "male|female|unknown" };
    private readonly Option<string?> _age = new("--age") { Description = "Age as an ISO 8601 duration, such as P3Y2M.", HelpName = "DURATION" };
    private readonly Option<string?> _id = new("--id") { Description = "Id of the case in the result; default: that of the phenopacket, otherwise 'case'.", HelpName = "ID" };
    private readonly Option<string?> _proband = new("--proband") { Description = "The patient's sample or individual id.", HelpName = "ID" };
    private readonly Option<string?> _assembly = new("--assembly") { Description = "GRCh37 or GRCh38, where the VCF does not say.", HelpName = "GRCh37|GRCh38" };
    private readonly Option<string> _candidates = new("--candidates") { Description = "all: every diagnosis of the knowledge pack; omim: OMIM entries alone.", HelpName = "all|omim", DefaultValueFactory = _ => "all" };
    private readonly Option<uint?> _top = new("--top") { Description = "Lines of the list; default: 50.", HelpName = "N" };

    public void AddTo(Command command)
    {
        _sex.AcceptOnlyFromAmong("male", "female", "unknown");
        _assembly.AcceptOnlyFromAmong("GRCh37", "GRCh38");
        _candidates.AcceptOnlyFromAmong("all", "omim");
        Option[] options = [_case, _vcf, _ped, _hpo, _excluded, _sex, _age, _id, _proband, _assembly, _candidates, _top];
        foreach (var option in options)
            command.Options.Add(option);
    }

    /// <summary>The variants; <c>null</c> without any. Opened before the call, so that a missing file is told at once.</summary>
    public Stream? OpenVcf(ParseResult parsed) => parsed.GetValue(_vcf) is { } path ? InputFiles.OpenRead(path) : null;

    public async Task<CaseHeader> ReadHeaderAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var header = new CaseHeader { ClinicalPicture = PictureOf(parsed), Options = new TriageOptions { Candidates = ScopeOf(parsed) } };
        await AddFilesAsync(header, parsed, cancellationToken);
        header.CaseId = parsed.GetValue(_id) ?? (header.PhenopacketJson.IsEmpty ? "case" : "");
        if (parsed.GetValue(_proband) is { } proband)
            header.Proband = proband;
        if (parsed.GetValue(_assembly) is { } assembly)
            header.Assembly = Enum.Parse<Assembly>(assembly, ignoreCase: true);
        if (parsed.GetValue(_top) is { } top)
            header.Options.Top = top;
        return header;
    }

    private CandidateScope ScopeOf(ParseResult parsed) => parsed.GetValue(_candidates) == "omim" ? CandidateScope.Omim : CandidateScope.Unspecified;

    private ClinicalPicture PictureOf(ParseResult parsed)
    {
        var picture = new ClinicalPicture();
        picture.Observed.AddRange(parsed.GetValue(_hpo) ?? []);
        picture.Excluded.AddRange(parsed.GetValue(_excluded) ?? []);
        if (parsed.GetValue(_sex) is { } sex and not "unknown")
            picture.Sex = Enum.Parse<Sex>(sex, ignoreCase: true);
        if (parsed.GetValue(_age) is { } age)
            picture.Age = age;
        return picture;
    }

    private async Task AddFilesAsync(CaseHeader header, ParseResult parsed, CancellationToken cancellationToken)
    {
        if (parsed.GetValue(_case) is { } phenopacket)
        {
            header.PhenopacketJson = UnsafeByteOperations.UnsafeWrap(await InputFiles.ReadAllAsync(phenopacket, cancellationToken));
            header.PhenopacketName = phenopacket;
        }

        if (parsed.GetValue(_ped) is { } ped)
        {
            header.Ped = System.Text.Encoding.UTF8.GetString(await InputFiles.ReadAllAsync(ped, cancellationToken));
            header.PedName = ped;
        }

        if (parsed.GetValue(_vcf) is { } vcf)
            header.VcfName = vcf == InputFiles.StandardInput ? "stdin" : vcf;
    }
}
