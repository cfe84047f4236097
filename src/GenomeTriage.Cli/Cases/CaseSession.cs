using System.CommandLine;
using GenomeTriage.Cli.Hosting;
using GenomeTriage.Cli.Sources;
using GenomeTriage.Exchange.Results;
using GenomeTriage.Genome.Problems;
using GenomeTriage.Knowledge.Genes;
using GenomeTriage.Knowledge.Packs;
using GenomeTriage.Triage;
using GenomeTriage.Triage.Cases;

namespace GenomeTriage.Cli.Cases;

/// <summary>One case, made ready to rank: the pack, the engine, the case and where its variants are.</summary>
internal sealed class CaseSession : IDisposable
{
    private readonly KnowledgePack _pack;
    private readonly SiteSetup _site;
    private readonly Task _warmUp;

    private CaseSession(KnowledgePack pack, SiteSetup site, Task warmUp) => (_pack, _site, _warmUp) = (pack, site, warmUp);

    public required TriageEngine Engine { get; init; }

    public required TriageCase Case { get; init; }

    public required TriageOptions Options { get; init; }

    /// <summary>Path of the variants, <c>-</c> for standard input; <c>null</c> without any.</summary>
    public required string? VcfPath { get; init; }

    /// <summary>What is to be said of the site's sources.</summary>
    public IReadOnlyList<Problem> SourceWarnings => _site.Warnings;

    /// <summary>What outputs look up.</summary>
    public ResultFacts Facts => ResultFacts.Of(_pack, _site.Reference, _site.Engine.Sites);

    /// <summary>The genes of the pack.</summary>
    public GeneCatalog Genes => _pack.Genes;

    /// <summary>Reads the case and opens what it needs.</summary>
    /// <exception cref="InputException">The input cannot be used.</exception>
    /// <exception cref="ConfigurationException">The pack cannot be used.</exception>
    public static async Task<CaseSession> OpenAsync(ParseResult parsed, CaseOptions options, CancellationToken cancellation)
    {
        var vcf = parsed.GetValue(options.Vcf);
        RefuseUseless(parsed, options, vcf);
        var pack = PackOpener.Open(parsed.GetValue(options.Ranking.Knowledge));
        SiteSetup? site = null;
        var warmUp = Task.CompletedTask;
        try
        {
            if (vcf is not null) InputFiles.Require(vcf);
            site = SiteSetup.Open(parsed, options.Site);
            var engine = TriageEngine.Create(pack, site.Engine);
            var triageOptions = OptionsOf(parsed, options, pack);
            // The models are made while the case is read.
            warmUp = Task.Run(() => engine.WarmUp(triageOptions.Candidates, withVariants: vcf is not null), CancellationToken.None);
            var triageCase = await new CaseReader(options, pack.Hpo).ReadAsync(parsed, cancellation);
            return new CaseSession(pack, site, warmUp) { Engine = engine, Case = triageCase, Options = triageOptions, VcfPath = vcf };
        }
        catch
        {
            Close(warmUp, site, pack);
            throw;
        }
    }

    /// <summary>The variants; to be read once.</summary>
    public VcfSource? OpenVcf() => VcfPath switch
    {
        null => null,
        InputFiles.StandardInput => VcfSource.FromStream(Console.OpenStandardInput(), "stdin"),
        _ => VcfSource.FromFile(VcfPath),
    };

    public void Dispose() => Close(_warmUp, _site, _pack);

    // Nothing may draw on the pack once it is closed. Models that cannot be made are told of by whoever asks for them.
    private static void Close(Task warmUp, SiteSetup? site, KnowledgePack pack)
    {
        Task.WaitAny(warmUp);
        site?.Dispose();
        pack.Dispose();
    }

    private static TriageOptions OptionsOf(ParseResult parsed, CaseOptions options, KnowledgePack pack) => options.Ranking.Read(parsed) with
    {
        Panel = parsed.GetValue(options.Panel) is { } panel ? PanelReader.Read(panel, pack.Genes) : null,
        IncludeSecondaryFindings = parsed.GetValue(options.SecondaryFindings),
    };

    private static void RefuseUseless(ParseResult parsed, CaseOptions options, string? vcf)
    {
        var phenopacket = parsed.GetValue(options.Case);
        if (phenopacket is null && vcf is null && (parsed.GetValue(options.Hpo) ?? []).Length == 0)
            throw new InputException(new Problem(CommandProblemCodes.NothingToTriage, ProblemSeverity.Error));
        if (phenopacket == InputFiles.StandardInput && vcf == InputFiles.StandardInput)
            throw new InputException(new Problem(CommandProblemCodes.OptionContradiction, ProblemSeverity.Error) { Found = "--case -", Allowed = "--vcf -" });
    }
}
