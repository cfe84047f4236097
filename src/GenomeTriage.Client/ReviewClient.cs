using GenomeTriage.Contracts.V1;
using Grpc.Core;
using Grpc.Core.Interceptors;

namespace GenomeTriage.Client;

/// <summary>Works in the review room, as the person of a session or as the account of the channel's token.</summary>
/// <example><code>
/// var session = (await new ReviewClient(channel).SignInAsync(new SignInRequest { UserName = name, Password = password })).Session;
/// var worklist = await new ReviewClient(channel, session).GetWorklistAsync(new GetWorklistRequest());
/// </code></example>
public sealed class ReviewClient : ReviewService.ReviewServiceClient
{
    private const string SessionHeader = "session";

    /// <summary>A client that acts by <paramref name="session"/>.</summary>
    /// <param name="channel">The server.</param>
    /// <param name="session">What signing in gave; <c>null</c> where the token tells who calls.</param>
    public ReviewClient(ChannelBase channel, string? session = null)
        : base(channel.CreateCallInvoker().Intercept(headers => session is null ? headers : WithSession(headers, session)))
    {
    }

    /// <summary>Sends variants and ranks the case again.</summary>
    /// <param name="header">Which case.</param>
    /// <param name="vcf">The file, plain or compressed.</param>
    /// <param name="progress">Is told how far it has come.</param>
    /// <param name="options">Deadline and metadata.</param>
    /// <exception cref="RpcException">They cannot be used; <see cref="TriageProblems.Of"/> tells why.</exception>
    public async Task<CaseHead> AddVariantsAsync(VariantsHeader header, Stream vcf, IProgress<ReadingProgress>? progress = null, CallOptions options = default)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(options.CancellationToken);
        using var call = AddVariants(options.WithCancellationToken(either.Token));
        var sending = SendAsync(new(call.RequestStream), header, vcf, either.Token);
        CaseHead? head = null;
        await foreach (var message in CallReading.WhileSendingAsync(call.ResponseStream, sending, either))
        {
            head = message.Head ?? head;
            if (message.Progress is { } reading) progress?.Report(reading);
        }

        return head ?? throw new RpcException(new Status(StatusCode.Internal, "The server sent no end."));
    }

    private static async Task SendAsync(
        CallWriter<AddVariantsRequest> requests, VariantsHeader header, Stream vcf, CancellationToken cancellationToken)
    {
        try
        {
            await requests.WriteAsync(new AddVariantsRequest { Header = header }, cancellationToken);
            await VcfChunks.SendAsync(vcf, chunk => requests.WriteAsync(new AddVariantsRequest { Vcf = chunk }, cancellationToken), cancellationToken);
            await requests.CompleteAsync();
        }
        catch (RpcException)
        {
            // The server ended the call; whoever reads the answer has its status.
        }
    }

    // A copy: the caller's own metadata may be used for other calls.
    private static Metadata WithSession(Metadata headers, string session)
    {
        var all = new Metadata();
        foreach (var entry in headers) all.Add(entry);
        all.Add(SessionHeader, session);
        return all;
    }
}
