using GenomeTriage.Contracts.V1;
using GenomeTriage.Genome.Problems;
using GenomeTriage.Server.Batches;
using GenomeTriage.Server.Cases;
using GenomeTriage.Server.Hosting;
using GenomeTriage.Server.SignIn;
using GenomeTriage.Server.Streaming;
using Google.Protobuf.Reflection;
using Grpc.Core;
using Problem = GenomeTriage.Genome.Problems.Problem;

namespace GenomeTriage.Server.Services;

/// <summary>The service <c>genometriage.v1.TriageService</c>.</summary>
/// <param name="run">Runs the cases.</param>
/// <param name="limits">What a client may ask for.</param>
/// <param name="faults">Where faults of the program are told.</param>
internal sealed class TriageRpcService(CaseRun run, ServerLimits limits, CaseFaults faults) : TriageService.TriageServiceBase, IRpcService
{
    /// <inheritdoc/>
    public ServiceDescriptor Descriptor => TriageService.Descriptor;

    /// <inheritdoc/>
    public string Scope => Scopes.Triage;

    /// <inheritdoc/>
    public ServerServiceDefinition Bind() => TriageService.BindService(this);

    /// <inheritdoc/>
    public override async Task Triage(
        IAsyncStreamReader<TriageRequest> requestStream, IServerStreamWriter<TriageEvent> responseStream, ServerCallContext context)
    {
        var header = await HeaderAsync(requestStream, context.CancellationToken);
        await using var chunks = new ChunkStream<TriageRequest>(requestStream, request => request.Header is null ? request.Vcf : null, limits.MaxVcfBytes);
        await run.RunAsync(header, async token => await chunks.AnyAsync(token) ? chunks : null, responseStream, context.CancellationToken);
    }

    /// <inheritdoc/>
    public override async Task TriageBatch(
        IAsyncStreamReader<TriageBatchRequest> requestStream, IServerStreamWriter<TriageBatchEvent> responseStream, ServerCallContext context)
    {
        await using var batch = new BatchCall(run, limits, faults, responseStream, context.CancellationToken);
        await batch.RunAsync(requestStream);
    }

    private static async Task<CaseHeader> HeaderAsync(IAsyncStreamReader<TriageRequest> requests, CancellationToken cancellationToken) =>
        await requests.MoveNext(cancellationToken) && requests.Current.Header is { } header
            ? header
            : throw new InputException(new Problem(CaseProblemCodes.CaseHeaderMissing, ProblemSeverity.Error));
}
