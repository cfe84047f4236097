using System.CommandLine;
using GenomeTriage.Cli.Cases;
using GenomeTriage.Cli.Explaining;
using GenomeTriage.Cli.Hosting;
using GenomeTriage.Exchange.Texts;
using GenomeTriage.Knowledge.Genes;
using GenomeTriage.Triage.Ledger;
using GenomeTriage.Triage.Results;

namespace GenomeTriage.Cli.Commands;

/// <summary><c>explain</c>: where a variant or a gene went on its way through the pipeline.</summary>
internal sealed class ExplainCommand
{
    private readonly CaseOptions _case = new();
    private readonly Option<string?> _variant = new("--variant") { Description = "A place or variant, as in the file or on GRCh38: chr10:121520163 or chr10:121520163:G>C.", HelpName = "VARIANT" };
    private readonly Option<string?> _gene = new("--gene") { Description = "A gene symbol.", HelpName = "SYMBOL" };

    public static Command Create() => new ExplainCommand().Build();

    private Command Build()
    {
        var command = new Command("explain", "Tell where a variant or a gene went: at which step it left and why, or that it was weighed.");
        _case.AddTo(command);
        command.Options.Add(_variant);
        command.Options.Add(_gene);
        command.Validators.Add(result =>
        {
            if ((result.GetValue(_variant) is null) == (result.GetValue(_gene) is null)) result.AddError("--variant | --gene");
            if (result.GetValue(_case.Vcf) is null) result.AddError("--vcf FILE");
        });
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var texts = TextCatalog.In(LanguageOption.Of(parsed));
        using var session = await CaseSession.OpenAsync(parsed, _case, cancellation);
        ProblemPrinter.Print(session.SourceWarnings, texts);
        var query = parsed.GetValue(_gene) is { } gene ? TraceQueryParser.OfGene(gene, session.Genes) : TraceQueryParser.OfVariant(parsed.GetValue(_variant)!);
        var result = await session.Engine.RunAsync(session.Case, session.OpenVcf(), session.Options with { Trace = query }, progress: null, cancellation);
        new TraceText(texts).Write(result, Console.Out);
        var standing = new GeneStanding(texts, session.Engine.Candidates(session.Options.Candidates), session.Genes);
        foreach (var asked in GenesOf(query, result, session.Genes)) standing.Write(result, asked, Console.Out);
        return ExitCode.Done;
    }

    // The gene asked about, or those that the variant was weighed in.
    private static IEnumerable<int> GenesOf(TraceQuery query, TriageResult result, GeneCatalog genes) =>
        (query.Gene is { } symbol ? [symbol] : result.Ledger.Trace.Select(step => step.Gene).OfType<string>())
        .Distinct(StringComparer.Ordinal)
        .Select(symbol => genes.TryFindSymbol(symbol, out var index) ? index : -1)
        .Where(index => index >= 0);
}
