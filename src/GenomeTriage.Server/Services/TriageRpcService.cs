using GenomeTriage.Contracts.V1;
using GenomeTriage.Genome.Problems;
using GenomeTriage.Rpc;
using GenomeTriage.Rpc.Server;
using GenomeTriage.Server.Cases;
using GenomeTriage.Server.Hosting;
using GenomeTriage.Server.Problems;
using GenomeTriage.Server.Results;
using GenomeTriage.Server.Streaming;
using GenomeTriage.Server.Telemetry;
using GenomeTriage.Triage.Cases;
using Problem = GenomeTriage.Genome.Problems.Problem;

namespace GenomeTriage.Server.Services;

/// <summary>The service <c>genometriage.v1.TriageService</c>.</summary>
/// <param name="triage">Ranks the cases.</param>
/// <param name="cases">Reads their headers.</param>
/// <param name="optionsReader">Reads how they are to be ranked.</param>
/// <param name="limits">What a client may ask for.</param>
/// <param name="metrics">Counts what was answered.</param>
internal sealed class TriageRpcService(ICaseTriage triage, CaseHeaderReader cases, TriageOptionsReader optionsReader, ServerLimits limits, ServerMetrics metrics)
{
    private static readonly Marshaller<TriageFrame> Frames = new(
        _ => throw new NotSupportedException(), (_, _) => throw new NotSupportedException(), TriageFrameReader.Read);

    /// <summary>The methods, to be offered.</summary>
    public ServerServiceDefinition Bind()
    {
        var descriptor = TriageReflection.Descriptor.Services[0];
        return new ServerServiceDefinition(descriptor).AddDuplexStreaming(
            ProtobufMethod.Create(descriptor, "Triage", Frames, ProtobufMethod.Marshaller<TriageEvent>()), TriageAsync);
    }

    private async Task TriageAsync(
        IAsyncStreamReader<TriageFrame> requests, IServerStreamWriter<TriageEvent> events, ServerCallContext context)
    {
        var header = await HeaderAsync(requests, context.CancellationToken);
        var triageCase = cases.Read(header);
        var options = optionsReader.Read(header.Options);
        foreach (var notice in triageCase.Notices)
            await events.WriteAsync(new TriageEvent { Problem = ProblemMessages.Of(notice) }, context.CancellationToken);
        await using var chunks = new ChunkStream(requests, limits.MaxVcfBytes);
        var vcf = await chunks.AnyAsync(context.CancellationToken)
            ? VcfSource.FromStream(chunks, header.HasVcfName ? header.VcfName : "vcf")
            : null;
        CaseChecks.RefuseEmpty(triageCase, vcf);
        var result = await RunAsync(triageCase, vcf, options, events, context.CancellationToken);
        var json = await triage.WriteJsonAsync(result, context.CancellationToken);
        await ResultEvents.SendAsync(events, result, json, context.CancellationToken);
        metrics.Answered(result.Input.Records);
    }

    private static async Task<CaseHeader> HeaderAsync(IAsyncStreamReader<TriageFrame> requests, CancellationToken cancellationToken) =>
        await requests.MoveNext(cancellationToken) && requests.Current.Header is { } header
            ? header
            : throw new InputException(new Problem(CaseProblemCodes.CaseHeaderMissing, ProblemSeverity.Error));

    /// <summary>Runs while progress is sent; a client that takes none of it ends the run.</summary>
    private async Task<GenomeTriage.Triage.Results.TriageResult> RunAsync(
        TriageCase triageCase, VcfSource? vcf, Triage.Cases.TriageOptions options, IServerStreamWriter<TriageEvent> events, CancellationToken cancellationToken)
    {
        using var run = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var mailbox = new ProgressMailbox();
        var sending = SendAsync();
        try
        {
            return await triage.RunAsync(triageCase, vcf, options, mailbox, run.Token);
        }
        finally
        {
            mailbox.Complete();
            await sending;
        }

        async Task SendAsync()
        {
            try
            {
                await mailbox.SendAllAsync(events, cancellationToken);
            }
            catch
            {
                await run.CancelAsync();
                throw;
            }
        }
    }
}
