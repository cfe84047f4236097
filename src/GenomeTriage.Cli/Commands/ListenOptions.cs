using System.CommandLine;
using System.Globalization;
using System.Net;
using GenomeTriage.Server.Hosting;
using GenomeTriage.Server.SignIn;

namespace GenomeTriage.Cli.Commands;

/// <summary>The options of <c>serve</c> that say how it listens and whom it lets in.</summary>
internal sealed class ListenOptions
{
    private static readonly ServerOptions Defaults = new();

    private readonly Option<IPAddress> _address = new("--address")
    {
        Description = "Address to listen at. Default: loopback; any other needs --certificate.",
        HelpName = "IP",
        DefaultValueFactory = _ => Defaults.Address,
        CustomParser = result =>
        {
            if (IPAddress.TryParse(result.Tokens[0].Value, out var address))
                return address;
            result.AddError($"--address: {result.Tokens[0].Value}");
            return null;
        },
    };

    private readonly Option<int> _port = new("--port") { Description = "Port for gRPC, and with TLS for everything; 0 takes a free one.", HelpName = "N", DefaultValueFactory = _ => Defaults.Port };
    private readonly Option<int> _httpPort = new("--http-port") { Description = "Without TLS, port for HTTP/1.1; 0 takes a free one.", HelpName = "N", DefaultValueFactory = _ => Defaults.HttpPort };
    private readonly Option<string?> _certificate = new("--certificate") { Description = "Certificate chain of the server (PEM).", HelpName = "FILE" };
    private readonly Option<string?> _key = new("--key") { Description = "Key of the certificate (PEM), where it is not in the same file.", HelpName = "FILE" };
    private readonly Option<string?> _clientAuthority = new("--client-authority") { Description = "Authorities of client certificates (PEM).", HelpName = "FILE" };
    private readonly Option<string?> _tokenKeys = new("--token-keys") { Description = "Keys of bearer tokens (JSON Web Key Set).", HelpName = "FILE" };
    private readonly Option<Uri?> _tokenAuthority = new("--token-authority") { Description = "OpenID provider whose bearer tokens are taken; its keys are read from it, in place of --token-keys.", HelpName = "URL" };
    private readonly Option<string> _tokenIssuer = new("--token-issuer") { Description = "Issuer that tokens must name.", HelpName = "URL", DefaultValueFactory = _ => Defaults.SignIn.TokenIssuer };
    private readonly Option<string> _tokenAudience = new("--token-audience") { Description = "Audience that tokens must name.", HelpName = "NAME", DefaultValueFactory = _ => Defaults.SignIn.TokenAudience };
    private readonly Option<string[]> _origins = new("--allow-origin") { Description = "Origin of a web page that may call by gRPC-Web; may be repeated.", HelpName = "URL" };
    private readonly Option<int> _calls = new("--max-calls") { Description = "The most calls that work at once.", HelpName = "N", DefaultValueFactory = _ => Defaults.Limits.MaxConcurrentCalls };
    private readonly Option<int> _clientCalls = new("--max-calls-per-client") { Description = "The most calls of one client that work at once.", HelpName = "N", DefaultValueFactory = _ => Defaults.Limits.MaxConcurrentCallsPerClient };
    private readonly Option<int> _rate = new("--calls-per-minute") { Description = "The most calls of one client that begin in a minute.", HelpName = "N", DefaultValueFactory = _ => Defaults.Limits.MaxCallsPerMinutePerClient };
    private readonly Option<int> _batchCases = new("--cases-per-batch") { Description = "The most cases of one batch that are ranked at once.", HelpName = "N", DefaultValueFactory = _ => Defaults.Limits.MaxCasesAtOncePerBatch };
    private readonly Option<int> _vcfSize = new("--max-vcf-mib") { Description = "The largest VCF, as sent.", HelpName = "MiB", DefaultValueFactory = _ => (int)(Defaults.Limits.MaxVcfBytes >> 20) };
    private readonly Option<int> _callTime = new("--max-call-minutes") { Description = "The longest a call may take.", HelpName = "N", DefaultValueFactory = _ => (int)Defaults.Limits.MaxCallDuration.TotalMinutes };
    private readonly Option<Uri?> _collector = new("--telemetry") { Description = "Collector to send traces and counts to (OTLP over gRPC); default: nothing is sent.", HelpName = "URL" };
    private readonly Option<int> _stall = new("--stall-seconds") { Description = "How long a call waits for a client that stands still.", HelpName = "N", DefaultValueFactory = _ => (int)Defaults.Limits.StallTimeout.TotalSeconds };
    private readonly Option<int> _drain = new("--drain-seconds") { Description = "How long calls may go on after the server is asked to stop.", HelpName = "N", DefaultValueFactory = _ => (int)Defaults.Limits.DrainTimeout.TotalSeconds };

    public void AddTo(Command command)
    {
        Option[] options = [_address, _port, _httpPort, _certificate, _key, _clientAuthority, _tokenKeys, _tokenAuthority, _tokenIssuer, _tokenAudience, _origins, _calls, _clientCalls, _rate, _batchCases, _vcfSize, _callTime, _collector, _stall, _drain];
        foreach (var option in options)
            command.Options.Add(option);
        RequireRange(_port, 0, IPEndPoint.MaxPort);
        RequireRange(_httpPort, 0, IPEndPoint.MaxPort);
        RequireRange(_calls, 1, 100_000);
        RequireRange(_clientCalls, 1, 100_000);
        RequireRange(_rate, 1, 1_000_000);
        RequireRange(_batchCases, 1, 1024);
        RequireRange(_vcfSize, 1, 1024 * 1024);
        RequireRange(_callTime, 1, 1440);
        RequireRange(_stall, 1, 86_400);
        RequireRange(_drain, 0, 86_400);
    }

    public ServerOptions Read(ParseResult parsed) => new()
    {
        Address = parsed.GetValue(_address)!,
        Port = parsed.GetValue(_port),
        HttpPort = parsed.GetValue(_httpPort),
        CertificatePath = parsed.GetValue(_certificate),
        CertificateKeyPath = parsed.GetValue(_key),
        AllowedOrigins = parsed.GetValue(_origins) ?? [],
        TelemetryCollector = parsed.GetValue(_collector),
        SignIn = new SignInOptions
        {
            ClientAuthorityPath = parsed.GetValue(_clientAuthority),
            TokenKeysPath = parsed.GetValue(_tokenKeys),
            TokenAuthority = parsed.GetValue(_tokenAuthority),
            TokenIssuer = parsed.GetValue(_tokenIssuer)!,
            TokenAudience = parsed.GetValue(_tokenAudience)!,
        },
        Limits = Defaults.Limits with
        {
            MaxConcurrentCalls = parsed.GetValue(_calls),
            MaxConcurrentCallsPerClient = parsed.GetValue(_clientCalls),
            MaxCallsPerMinutePerClient = parsed.GetValue(_rate),
            MaxCasesAtOncePerBatch = parsed.GetValue(_batchCases),
            MaxVcfBytes = (long)parsed.GetValue(_vcfSize) << 20,
            MaxCallDuration = TimeSpan.FromMinutes(parsed.GetValue(_callTime)),
            StallTimeout = TimeSpan.FromSeconds(parsed.GetValue(_stall)),
            DrainTimeout = TimeSpan.FromSeconds(parsed.GetValue(_drain)),
        },
    };

    private static void RequireRange(Option<int> option, int least, int most) => option.Validators.Add(result =>
    {
        if (result.Tokens.Count > 0 && (!int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var value) || value < least || value > most))
            result.AddError($"{option.Name}: {least}–{most}");
    });
}
