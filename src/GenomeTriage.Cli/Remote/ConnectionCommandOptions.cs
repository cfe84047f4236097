using System.CommandLine;
using System.Security.Cryptography;
using GenomeTriage.Client;
using GenomeTriage.Genome.Problems;
using Grpc.Net.Client;

namespace GenomeTriage.Cli.Remote;

/// <summary>The options that say how to reach a server and who calls.</summary>
internal sealed class ConnectionCommandOptions
{
    private readonly Option<string> _server = new("--server") { Description = "The server.", HelpName = "URL", DefaultValueFactory = _ => "http://localhost:7443" };
    private readonly Option<string?> _token = new("--token-file") { Description = "File with a bearer token.", HelpName = "FILE" };
    private readonly Option<string?> _certificate = new("--certificate") { Description = "Client certificate (PEM).", HelpName = "FILE" };
    private readonly Option<string?> _key = new("--key") { Description = "Key of the certificate (PEM), where it is not in the same file.", HelpName = "FILE" };
    private readonly Option<string?> _authority = new("--server-authority") { Description = "Authorities that may vouch for the server (PEM); default: those of the system.", HelpName = "FILE" };

    public void AddTo(Command command)
    {
        _server.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && !(Uri.TryCreate(result.Tokens[0].Value, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"))
                result.AddError("--server: http://… | https://…");
        });
        command.Validators.Add(result =>
        {
            if (result.GetValue(_token) is not null && result.GetValue(_server) is { } server && Uri.TryCreate(server, UriKind.Absolute, out var uri) && !ConnectionOptions.MayCarryToken(uri))
                result.AddError("--token-file: --server https://…");
        });
        foreach (var option in new Option[] { _server, _token, _certificate, _key, _authority })
            command.Options.Add(option);
    }

    /// <exception cref="ConfigurationException">A certificate or key cannot be read.</exception>
    public GrpcChannel Open(ParseResult parsed)
    {
        try
        {
            return Connection.Open(new ConnectionOptions
            {
                Server = parsed.GetValue(_server)!,
                TokenPath = parsed.GetValue(_token),
                CertificatePath = parsed.GetValue(_certificate),
                CertificateKeyPath = parsed.GetValue(_key),
                ServerAuthorityPath = parsed.GetValue(_authority),
            });
        }
        catch (Exception failure) when (failure is IOException or CryptographicException or UnauthorizedAccessException)
        {
            throw new ConfigurationException(new Problem(RemoteProblemCodes.ConnectionFileUnreadable, ProblemSeverity.Error) { Found = failure.Message }, failure);
        }
    }
}
