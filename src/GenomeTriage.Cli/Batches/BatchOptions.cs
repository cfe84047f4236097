using System.CommandLine;
using GenomeTriage.Contracts.V1;
using GenomeTriage.Genome.Problems;

namespace GenomeTriage.Cli.Batches;

/// <summary>The options of a batch, wherever it is ranked.</summary>
internal sealed class BatchOptions
{
    private const uint DefaultTop = 50;
    private const uint MostGroups = 1000;

    private readonly Option<string> _manifest = new("--manifest")
    {
        Description = "Table of cases, tab-separated with a header: id, case, vcf, ped, hpo, excluded, sex, age, proband, assembly. Paths are from its folder; signs are parted by semicolons.",
        HelpName = "FILE",
        Required = true,
    };

    private readonly Option<string> _out = new("--out") { Description = "Folder for the results: ID.json, journal.tsv, summary.tsv.", HelpName = "DIR", Required = true };
    private readonly Option<bool> _resume = new("--resume") { Description = "Go on with a batch that was begun in the folder." };
    private readonly Option<string> _candidates = new("--candidates") { Description = "all: every diagnosis of the knowledge pack; omim: OMIM entries alone.", HelpName = "all|omim", DefaultValueFactory = _ => "all" };
    private readonly Option<uint> _top = new("--top") { Description = "Lines of each list.", HelpName = "N", DefaultValueFactory = _ => DefaultTop };

    public void AddTo(Command command)
    {
        _candidates.AcceptOnlyFromAmong("all", "omim");
        _top.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && !(uint.TryParse(result.Tokens[0].Value, out var top) && top is >= 1 and <= MostGroups))
                result.AddError($"--top: 1–{MostGroups}");
        });
        foreach (var option in new Option[] { _manifest, _out, _resume, _candidates, _top })
            command.Options.Add(option);
    }

    /// <exception cref="InputException">The manifest cannot be used.</exception>
    public BatchPlan Read(ParseResult parsed) => new(
        BatchManifest.Read(parsed.GetRequiredValue(_manifest)),
        new BatchSettings(parsed.GetValue(_candidates) == "omim" ? CandidateScope.Omim : CandidateScope.Unspecified, parsed.GetValue(_top)),
        parsed.GetRequiredValue(_out),
        parsed.GetValue(_resume));
}
