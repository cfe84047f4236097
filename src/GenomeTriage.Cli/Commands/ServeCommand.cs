using System.CommandLine;
using GenomeTriage.Cli.Hosting;
using GenomeTriage.Cli.Sources;
using GenomeTriage.Exchange.Texts;
using GenomeTriage.Genome.Problems;
using GenomeTriage.Phenotype.Candidates;
using GenomeTriage.Review.Cases;
using GenomeTriage.Server.Hosting;
using GenomeTriage.Server.Review.Hosting;
using GenomeTriage.Triage;

namespace GenomeTriage.Cli.Commands;

/// <summary><c>serve</c>: offers the triage of cases over gRPC and HTTP until it is asked to stop.</summary>
internal sealed class ServeCommand
{
    private readonly ListenOptions _listen = new();
    private readonly ReviewOptions _review = new();
    private readonly Option<string?> _knowledge = new("--knowledge") { Description = "Knowledge pack; default: the one beside the program.", HelpName = "PACK" };
    private readonly Option<string[]> _earlier = new("--earlier-knowledge") { Description = "Earlier knowledge pack, to compare with; may be repeated.", HelpName = "PACK" };
    private readonly SiteOptions _site = new();

    public static Command Create() => new ServeCommand().Build();

    private Command Build()
    {
        var command = new Command("serve", "Offer the triage of cases over gRPC and HTTP. Without a certificate: this machine only, without sign-in.");
        _listen.AddTo(command);
        _review.AddTo(command);
        command.Options.Add(_knowledge);
        command.Options.Add(_earlier);
        _site.AddTo(command);
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var options = _listen.Read(parsed);
        using var pack = PackOpener.Open(parsed.GetValue(_knowledge));
        using var earlier = new PackList(parsed.GetValue(_earlier) ?? []);
        using var site = SiteSetup.Open(parsed, _site);
        ProblemPrinter.Print(site.Warnings, TextCatalog.In(LanguageOption.Of(parsed)));
        var engine = TriageEngine.Create(pack, site.Engine with { MaximumLineLength = ServerLimits.MaxLineBytes });
        engine.WarmUp(CandidateScope.All);
        var parts = ServerParts.Of(pack, engine, site.Engine, earlier.Packs);
        parts.WarmUp();
        using var review = await _review.OpenAsync(parsed, options, new CaseRanker(pack, engine, () => parts.Phenotype.Questions(CandidateScope.All)), site.Engine.Reference, cancellationToken);
        await using var server = await GenomeTriageServer.StartAsync(options, parts with { Review = review }, cancellationToken);
        if (review is not null) await AnnounceFirstStartAsync(review, TextCatalog.In(LanguageOption.Of(parsed)), cancellationToken);
        Announce(options, GenomeTriageServer.Addresses(server), TextCatalog.In(LanguageOption.Of(parsed)));
        await GenomeTriageServer.RunUntilStoppedAsync(server, cancellationToken);
        return ExitCode.Done;
    }

    /// <summary>The addresses go to standard output, one a line, so that a script that took a free port finds it.</summary>
    private static void Announce(ServerOptions options, IReadOnlyList<string> addresses, TextCatalog texts)
    {
        if (options.IsDevelopment)
            ProblemPrinter.Print([new Problem(ServerProblemCodes.DevelopmentMode, ProblemSeverity.Notice)], texts);
        foreach (var address in addresses)
            Console.WriteLine(address);
    }

    /// <summary>The code goes to standard error, where a person at the console reads it and no script takes it for an address.</summary>
    private static async Task AnnounceFirstStartAsync(ReviewSetup review, TextCatalog texts, CancellationToken cancellationToken)
    {
        if (await review.NewFirstCodeAsync(cancellationToken) is { } code)
            Console.Error.WriteLine(texts.Label("FirstStart_Code", ("code", code)));
    }
}
