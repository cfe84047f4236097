using GenomeTriage.Annotation.AnnotatedVcf;
using GenomeTriage.Contracts.V1;
using GenomeTriage.Genome.Positions;
using GenomeTriage.Genome.Privacy;
using GenomeTriage.Genome.Problems;
using GenomeTriage.Server.Cases;
using GenomeTriage.Server.Hosting;
using GenomeTriage.Server.Services;
using GenomeTriage.Server.SignIn;
using GenomeTriage.Server.Streaming;
using GenomeTriage.Triage.Pipeline;
using GenomeTriage.Vcf.Reading;
using GenomeTriage.Vcf.Writing;
using Google.Protobuf.Reflection;
using Grpc.Core;

namespace GenomeTriage.Server.Annotating;

/// <summary>The service <c>genometriage.v1.AnnotationService</c>.</summary>
/// <param name="desk">What is known.</param>
/// <param name="limits">What a client may ask for.</param>
internal sealed class AnnotationRpcService(AnnotationDesk desk, ServerLimits limits) : AnnotationService.AnnotationServiceBase, IRpcService
{
    private static readonly VcfReaderOptions Reading =
        VcfReaderOptions.Default with { MaximumLineLength = ServerLimits.MaxLineBytes, MaximumHeaderLength = ServerLimits.MaxLineBytes };

    /// <inheritdoc/>
    public ServiceDescriptor Descriptor => AnnotationService.Descriptor;

    /// <inheritdoc/>
    public string Scope => Scopes.Triage;

    /// <inheritdoc/>
    public ServerServiceDefinition Bind() => AnnotationService.BindService(this);

    /// <inheritdoc/>
    public override async Task Annotate(
        IAsyncStreamReader<AnnotateRequest> requestStream, IServerStreamWriter<AnnotateEvent> responseStream, ServerCallContext context)
    {
        var header = await requestStream.MoveNext(context.CancellationToken) && requestStream.Current.Header is { } first
            ? first
            : throw new InputException(new Genome.Problems.Problem(CaseProblemCodes.CaseHeaderMissing, ProblemSeverity.Error));
        PersonalIdentityGuard.Refuse(header.VcfName, null, null, "vcf_name");
        var chunks = new ChunkStream<AnnotateRequest>(requestStream, request => request.Header is null ? request.Vcf : null, limits.MaxVcfBytes);
        var counts = await RunAsync(header, chunks, new VcfEventStream(responseStream, context.CancellationToken), context.CancellationToken);
        await responseStream.WriteAsync(new AnnotateEvent { Summary = SummaryOf(counts) }, context.CancellationToken);
    }

    private async Task<AnnotationCounts> RunAsync(AnnotateHeader header, Stream chunks, VcfEventStream output, CancellationToken cancellationToken)
    {
        var name = header.HasVcfName ? header.VcfName : "vcf";
        var stated = RequestChecks.Known<GenomeAssembly>((int)header.Assembly, "assembly");
        await using var reader = await VcfReader.OpenAsync(chunks, Reading with { FileName = name }, cancellationToken);
        HeaderPrivacy.Check(reader.Header, name);
        var annotation = desk.Open(reader.Header, stated, name);
        AnnotationCounts counts;
        await using (var writer = new VcfWriter(output, annotation.Header, header.Bgzf ? VcfOutputFormat.Bgzf : VcfOutputFormat.Text))
            counts = await annotation.RunAsync(reader, writer, progress: null, cancellationToken);
        await output.SendKeptAsync();
        return counts;
    }

    private static AnnotateSummary SummaryOf(AnnotationCounts counts) => new()
    {
        Records = counts.Records,
        Alleles = counts.Alleles,
        InTranscripts = counts.InTranscripts,
        BetweenTranscripts = counts.BetweenTranscripts,
        NotBases = counts.NotBases,
        NotLifted = counts.NotLifted,
        ReferenceDiffers = counts.ReferenceDiffers,
        ContigWithoutModel = counts.ContigWithoutModel,
    };
}
