using System.CommandLine;
using System.Globalization;
using GenomeTriage.Cli.Hosting;
using GenomeTriage.Exchange.Texts;
using GenomeTriage.Genome.Problems;
using GenomeTriage.Review;
using GenomeTriage.Review.Store;

namespace GenomeTriage.Cli.Commands;

/// <summary><c>audit verify</c>: recomputes the chain of the audit log from its first row to its last.</summary>
internal sealed class AuditCommand
{
    private readonly Option<string> _data = new("--data") { Description = "Folder of the review room.", HelpName = "DIR", Required = true };
    private readonly Option<string?> _postgres = new("--postgres") { Description = "File that holds the connection string of PostgreSQL.", HelpName = "FILE" };
    private readonly Option<string?> _expect = new("--expect") { Description = "Hash of a last row written down earlier: it has to be in the log still.", HelpName = "SHA256" };

    public static Command Create()
    {
        var verb = new AuditCommand();
        var verify = new Command("verify", "Verify the audit log; exit code 3 where a row was changed, removed or moved. Prints rows and last hash.") { verb._data, verb._postgres, verb._expect };
        verify.SetAction(verb.RunAsync);
        return new Command("audit", "The audit log of the review room.") { verify };
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var folder = parsed.GetRequiredValue(_data);
        if (!Directory.Exists(folder))
            throw new InputException(new Problem(CommandProblemCodes.FileNotFound, ProblemSeverity.Error) { Found = folder });
        using var store = await ReviewStore.OpenAsync(ReviewOptions.StoreOf(folder, parsed.GetValue(_postgres)), TimeProvider.System, cancellationToken);
        var verification = await store.VerifyAuditAsync(cancellationToken);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{verification.Rows}\t{verification.LastHash}"));
        var hasExpected = parsed.GetValue(_expect) is not { } expected || await store.HasAuditHashAsync(expected, cancellationToken);
        if (verification.IsIntact && hasExpected) return ExitCode.Done;
        var broken = new Problem(ReviewProblemCodes.ReviewAuditBroken, ProblemSeverity.Error)
        {
            Found = verification.IsIntact ? "--expect" : (verification.Rows + 1).ToString(CultureInfo.InvariantCulture),
            Allowed = verification.IsIntact ? "HashMissing" : verification.Fault.ToString(),
        };
        ProblemPrinter.Print([broken], TextCatalog.In(LanguageOption.Of(parsed)));
        return ExitCode.BadConfiguration;
    }
}
