using System.Buffers;
using System.Runtime.CompilerServices;
using GenomeTriage.Contracts.V1;
using Grpc.Core;

namespace GenomeTriage.Client;

/// <summary>Sends cases to the service. One client serves any number of cases at once.</summary>
/// <param name="channel">The server.</param>
/// <example><code>
/// using var channel = Connection.Open(new ConnectionOptions { Server = "http://localhost:7443" });
/// await foreach (var message in new TriageClient(channel).TriageAsync(header, vcf))
///     if (message.Result is { } result) Console.WriteLine(result.Groups[0].Name);
/// </code></example>
public sealed class TriageClient(ChannelBase channel)
{
    private readonly TriageService.TriageServiceClient _service = new(channel);

    /// <summary>
    /// Sends one case and gives the events as they come; the last holds the result. The VCF is read no faster than the
    /// server takes it.
    /// </summary>
    /// <param name="header">What is known of the patient.</param>
    /// <param name="vcf">The variants as they are in the file, plain or compressed; <c>null</c> to rank by the picture alone.</param>
    /// <param name="options">Deadline and metadata.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="RpcException">The case failed; <see cref="TriageProblems.Of"/> tells why.</exception>
    public async IAsyncEnumerable<TriageEvent> TriageAsync(
        CaseHeader header, Stream? vcf, CallOptions options = default, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(options.CancellationToken, cancellationToken);
        using var call = _service.Triage(options.WithCancellationToken(either.Token));
        var sending = SendAsync(new(call.RequestStream), header, vcf, either.Token);
        await foreach (var message in CallReading.WhileSendingAsync(call.ResponseStream, sending, either))
            yield return message;
    }

    /// <summary>Sends one case and gives its answer; see <see cref="TriageAsync"/> for the events on the way.</summary>
    /// <exception cref="RpcException">The case failed, or the server ended the call without a result.</exception>
    public async Task<TriageAnswer> RunAsync(
        CaseHeader header, Stream? vcf, CallOptions options = default, CancellationToken cancellationToken = default)
    {
        TriageResult? result = null;
        var json = new ArrayBufferWriter<byte>();
        await foreach (var message in TriageAsync(header, vcf, options, cancellationToken))
        {
            result = message.Result ?? result;
            json.Write(message.Json.Span);
        }

        return result is not null ? new TriageAnswer(result, json.WrittenMemory) : throw new RpcException(new Status(StatusCode.Internal, "The server sent no result."));
    }

    private static async Task SendAsync(
        CallWriter<TriageRequest> requests, CaseHeader header, Stream? vcf, CancellationToken cancellationToken)
    {
        try
        {
            await requests.WriteAsync(new TriageRequest { Header = header }, cancellationToken);
            if (vcf is not null)
                await VcfChunks.SendAsync(vcf, chunk => requests.WriteAsync(new TriageRequest { Vcf = chunk }, cancellationToken), cancellationToken);
            await requests.CompleteAsync();
        }
        catch (RpcException)
        {
            // The server ended the call; whoever reads the events has its status.
        }
    }
}
