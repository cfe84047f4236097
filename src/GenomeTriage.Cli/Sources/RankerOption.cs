using System.CommandLine;
using System.CommandLine.Parsing;
using GenomeTriage.Triage.Learned;

namespace GenomeTriage.Cli.Sources;

/// <summary><c>--ranker</c>: what puts the leading candidates in order.</summary>
internal sealed class RankerOption
{
    public RankerOption() => Option.AcceptOnlyFromAmong("formula", "learned");

    public Option<string> Option { get; } = new("--ranker")
    {
        Description = "What puts the leading candidates in order: the closed formula, or a model trained on solved cases on top of it.",
        HelpName = "formula|learned",
        DefaultValueFactory = _ => "formula",
    };

    public Ranker Read(ParseResult parsed) => Of(parsed.GetValue(Option));

    /// <summary>Whether a command line asks for a ranker in so many words: a validator runs before defaults are filled in.</summary>
    public bool Asks(CommandResult result, Ranker ranker) => result.GetResult(Option) is not null && Of(result.GetValue(Option)) == ranker;

    private static Ranker Of(string? name) => Enum.Parse<Ranker>(name!, ignoreCase: true);
}
