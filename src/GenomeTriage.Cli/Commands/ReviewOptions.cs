using System.CommandLine;
using GenomeTriage.Cli.Hosting;
using GenomeTriage.Genome.Problems;
using GenomeTriage.Genome.Sequences;
using GenomeTriage.Review.Cases;
using GenomeTriage.Review.Store;
using GenomeTriage.Server.Hosting;
using GenomeTriage.Server.Review.Hosting;

namespace GenomeTriage.Cli.Commands;

/// <summary>The options of <c>serve</c> that open the review room.</summary>
internal sealed class ReviewOptions
{
    private readonly Option<string?> _data = new("--data") { Description = "Folder of the review room: cases, conferences, audit. Made on first start. Without it the pages are not offered.", HelpName = "DIR" };
    private readonly Option<string?> _postgres = new("--postgres") { Description = "File that holds the connection string of PostgreSQL, for many users; default: SQLite in --data.", HelpName = "FILE" };
    private readonly Option<string?> _authority = new("--oidc-authority") { Description = "The hospital's identity provider (OpenID Connect).", HelpName = "URL" };
    private readonly Option<string> _client = new("--oidc-client") { Description = "The client it knows this server as.", HelpName = "ID", DefaultValueFactory = _ => "genometriage" };
    private readonly Option<string?> _secret = new("--oidc-secret") { Description = "File that holds the client's secret.", HelpName = "FILE" };

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { _data, _postgres, _authority, _client, _secret }) command.Options.Add(option);
    }

    /// <summary>Opens the store; <c>null</c> without <c>--data</c>.</summary>
    /// <exception cref="ConfigurationException">The store cannot be opened.</exception>
    public async Task<ReviewSetup?> OpenAsync(ParseResult parsed, ServerOptions server, CaseRanker ranker, IReferenceSequence? reference, CancellationToken cancellationToken)
    {
        if (parsed.GetValue(_data) is not { } folder) return null;
        ranker.WarmUp();
        return new ReviewSetup
        {
            Store = await ReviewStore.OpenAsync(StoreOf(folder, parsed.GetValue(_postgres)), TimeProvider.System, cancellationToken),
            DataFolder = folder,
            Ranker = ranker,
            Reference = reference,
            Oidc = parsed.GetValue(_authority) is { } authority ? new OidcSettings(authority, parsed.GetValue(_client)!, parsed.GetValue(_secret)) : null,
            UsesTls = !server.IsDevelopment,
            MaxVcfBytes = server.Limits.MaxVcfBytes,
        };
    }

    /// <summary>Where the store is.</summary>
    public static StoreOptions StoreOf(string folder, string? postgresFile) => new()
    {
        DataFolder = folder,
        PostgresConnection = postgresFile is null ? null : ReadSecret(postgresFile),
    };

    private static string ReadSecret(string path)
    {
        using var reader = new StreamReader(InputFiles.OpenRead(path));
        return reader.ReadToEnd().Trim();
    }
}
