using GenomeTriage.Contracts.V1;
using Grpc.Core;

namespace GenomeTriage.Client;

/// <summary>Has the service annotate files.</summary>
/// <param name="channel">The server.</param>
public sealed class AnnotationClient(ChannelBase channel)
{
    private readonly AnnotationService.AnnotationServiceClient _service = new(channel);

    /// <summary>Sends a VCF and writes the annotated one; what was written is whole only when this returns.</summary>
    /// <param name="header">How to annotate.</param>
    /// <param name="vcf">The file, plain or compressed.</param>
    /// <param name="output">Where to write.</param>
    /// <param name="options">Deadline and metadata.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="RpcException">The file cannot be annotated; <see cref="TriageProblems.Of"/> tells why.</exception>
    public async Task<AnnotateSummary> AnnotateAsync(
        AnnotateHeader header, Stream vcf, Stream output, CallOptions options = default, CancellationToken cancellationToken = default)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(options.CancellationToken, cancellationToken);
        using var call = _service.Annotate(options.WithCancellationToken(either.Token));
        var sending = SendAsync(new(call.RequestStream), header, vcf, either.Token);
        AnnotateSummary? summary = null;
        await foreach (var message in CallReading.WhileSendingAsync(call.ResponseStream, sending, either))
        {
            summary = message.Summary ?? summary;
            await output.WriteAsync(message.Vcf.Memory, either.Token);
        }

        return summary ?? throw new RpcException(new Status(StatusCode.Internal, "The server sent no end."));
    }

    private static async Task SendAsync(
        CallWriter<AnnotateRequest> requests, AnnotateHeader header, Stream vcf, CancellationToken cancellationToken)
    {
        try
        {
            await requests.WriteAsync(new AnnotateRequest { Header = header }, cancellationToken);
            await VcfChunks.SendAsync(vcf, chunk => requests.WriteAsync(new AnnotateRequest { Vcf = chunk }, cancellationToken), cancellationToken);
            await requests.CompleteAsync();
        }
        catch (RpcException)
        {
            // The server ended the call; whoever reads the answer has its status.
        }
    }
}
