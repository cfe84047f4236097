using System.CommandLine;
using GenomeTriage.Phenotype.Candidates;
using GenomeTriage.Triage.Cases;

namespace GenomeTriage.Cli.Cases;

/// <summary>The options that say how to rank; the same for one case and for many.</summary>
internal sealed class RankingOptions
{
    private static readonly string[] Sources = [.. Enum.GetNames<EvidenceSources>().Skip(1).Select(name => name.ToLowerInvariant())];

    public Option<string> Candidates { get; } = new("--candidates")
    {
        Description = "all: every diagnosis of the knowledge pack; omim: OMIM entries alone.",
        HelpName = "all|omim",
        DefaultValueFactory = _ => "all",
    };

    public Option<string[]> Without { get; } = new("--without")
    {
        Description = $"Leave a kind of evidence out: {string.Join(", ", Sources)}; may be repeated.",
        HelpName = "SOURCE",
    };

    public Option<double?> NonePrior { get; } = new("--none-prior")
    {
        Description = "Prior probability that no diagnosis of the pack is right, between 0 and 1; default: the fitted one.",
        HelpName = "P",
    };

    public Option<string?> Knowledge { get; } = new("--knowledge") { Description = "Knowledge pack; default: the one beside the program.", HelpName = "PACK" };

    public void AddTo(Command command)
    {
        Candidates.AcceptOnlyFromAmong("all", "omim");
        Without.AcceptOnlyFromAmong(Sources);
        NonePrior.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && result.GetValueOrDefault<double?>() is not (> 0 and < 1))
                result.AddError("--none-prior: 0 < P < 1");
        });
        foreach (var option in new Option[] { Candidates, Without, NonePrior, Knowledge }) command.Options.Add(option);
    }

    /// <summary>The options of a run.</summary>
    public TriageOptions Read(ParseResult parsed) => new()
    {
        Candidates = parsed.GetValue(Candidates) == "omim" ? CandidateScope.Omim : CandidateScope.All,
        Without = (parsed.GetValue(Without) ?? []).Aggregate(EvidenceSources.None, (all, name) => all | Enum.Parse<EvidenceSources>(name, ignoreCase: true)),
        NonePrior = parsed.GetValue(NonePrior),
    };
}
