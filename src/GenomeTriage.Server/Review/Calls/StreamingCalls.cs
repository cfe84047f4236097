using GenomeTriage.Contracts.V1;
using GenomeTriage.Genome.Problems;
using GenomeTriage.Review.Cases;
using GenomeTriage.Review.Conferences;
using GenomeTriage.Review.People;
using GenomeTriage.Server.Cases;
using GenomeTriage.Server.Hosting;
using GenomeTriage.Server.Review.Views;
using GenomeTriage.Server.Streaming;
using GenomeTriage.Triage.Cases;
using Grpc.Core;

namespace GenomeTriage.Server.Review.Calls;

/// <summary>The calls of <c>ReviewService</c> that stream: variants in, and changes of a conference out.</summary>
internal sealed class StreamingCalls(CaseDesk desk, ConferenceShelf conferences, ServerLimits limits)
{
    public async Task AddVariantsAsync(
        Actor actor, IAsyncStreamReader<AddVariantsRequest> requests, IServerStreamWriter<AddVariantsEvent> events, CancellationToken cancellationToken)
    {
        if (!await requests.MoveNext(cancellationToken) || requests.Current.Header is not { } header)
            throw new InputException(new Genome.Problems.Problem(CaseProblemCodes.CaseHeaderMissing, ProblemSeverity.Error));
        var id = CallFields.Id(header.CaseId);
        await using var chunks = new ChunkStream<AddVariantsRequest>(requests, request => request.Header is null ? request.Vcf : null, limits.MaxVcfBytes);
        var vcf = VcfSource.FromStream(chunks, header.HasVcfName ? header.VcfName : "vcf");
        using var run = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var mailbox = new ProgressMailbox();
        var sending = mailbox.SendAllAsync(progress => SendAsync(events, progress, run), run.Token);
        try
        {
            var head = await desk.AddVariantsAsync(actor, id, vcf, mailbox, run.Token);
            mailbox.Complete();
            await sending;
            await events.WriteAsync(new AddVariantsEvent { Head = CaseMessages.Of(id, head) }, cancellationToken);
        }
        finally
        {
            mailbox.Complete();
            await sending.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    public async Task WatchAsync(Actor actor, WatchConferenceRequest request, IServerStreamWriter<WatchConferenceResponse> events, CancellationToken cancellationToken)
    {
        await foreach (var stamp in ConferenceWatch.StampsAsync(conferences, actor, CallFields.Id(request.ConferenceId), cancellationToken))
            await events.WriteAsync(new WatchConferenceResponse { Stamp = stamp }, cancellationToken);
    }

    // A client that takes no progress ends the reading too.
    private static async Task SendAsync(IServerStreamWriter<AddVariantsEvent> events, Triage.Progress.TriageProgress progress, CancellationTokenSource run)
    {
        try
        {
            await events.WriteAsync(new AddVariantsEvent { Progress = new ReadingProgress { Records = progress.RecordsRead, Bytes = progress.BytesRead } }, run.Token);
        }
        catch
        {
            await run.CancelAsync();
            throw;
        }
    }
}
