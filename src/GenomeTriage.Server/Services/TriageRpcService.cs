using GenomeTriage.Contracts.V1;
using GenomeTriage.Genome.Problems;
using GenomeTriage.Rpc;
using GenomeTriage.Rpc.Server;
using GenomeTriage.Server.Batches;
using GenomeTriage.Server.Cases;
using GenomeTriage.Server.Hosting;
using GenomeTriage.Server.SignIn;
using GenomeTriage.Server.Streaming;
using Problem = GenomeTriage.Genome.Problems.Problem;

namespace GenomeTriage.Server.Services;

/// <summary>The service <c>genometriage.v1.TriageService</c>.</summary>
/// <param name="run">Runs the cases.</param>
/// <param name="limits">What a client may ask for.</param>
/// <param name="faults">Where faults of the program are told.</param>
internal sealed class TriageRpcService(CaseRun run, ServerLimits limits, CaseFaults faults) : IRpcService
{
    private static readonly Marshaller<TriageFrame> Frames = RequestOnly(TriageFrameReader.Read);
    private static readonly Marshaller<BatchFrame> BatchFrames = RequestOnly(BatchFrameReader.Read);

    public string Scope => Scopes.Triage;

    public ServerServiceDefinition Bind()
    {
        var descriptor = TriageReflection.Descriptor.Services[0];
        return new ServerServiceDefinition(descriptor)
            .AddDuplexStreaming(ProtobufMethod.Create(descriptor, "Triage", Frames, ProtobufMethod.Marshaller<TriageEvent>()), TriageAsync)
            .AddDuplexStreaming(ProtobufMethod.Create(descriptor, "TriageBatch", BatchFrames, ProtobufMethod.Marshaller<TriageBatchEvent>()), TriageBatchAsync);
    }

    private static Marshaller<T> RequestOnly<T>(Func<System.Buffers.ReadOnlySequence<byte>, T> read) =>
        new(_ => throw new NotSupportedException(), (_, _) => throw new NotSupportedException(), read);

    private async Task TriageAsync(
        IAsyncStreamReader<TriageFrame> requests, IServerStreamWriter<TriageEvent> events, ServerCallContext context)
    {
        var header = await HeaderAsync(requests, context.CancellationToken);
        await using var chunks = new ChunkStream<TriageFrame>(requests, limits.MaxVcfBytes);
        await run.RunAsync(header, async token => await chunks.AnyAsync(token) ? chunks : null, events, context.CancellationToken);
    }

    private async Task TriageBatchAsync(
        IAsyncStreamReader<BatchFrame> requests, IServerStreamWriter<TriageBatchEvent> events, ServerCallContext context)
    {
        await using var batch = new BatchCall(run, limits, faults, events, context.CancellationToken);
        await batch.RunAsync(requests);
    }

    private static async Task<CaseHeader> HeaderAsync(IAsyncStreamReader<TriageFrame> requests, CancellationToken cancellationToken) =>
        await requests.MoveNext(cancellationToken) && requests.Current.Header is { } header
            ? header
            : throw new InputException(new Problem(CaseProblemCodes.CaseHeaderMissing, ProblemSeverity.Error));
}
