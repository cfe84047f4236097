using GenomeTriage.Contracts.V1;
using GenomeTriage.Server.Cases;
using GenomeTriage.Server.Problems;
using GenomeTriage.Server.Results;
using GenomeTriage.Server.Streaming;
using GenomeTriage.Server.Telemetry;
using GenomeTriage.Triage.Cases;
using Grpc.Core;

namespace GenomeTriage.Server.Services;

/// <summary>Runs one case from its header to its result, and tells what happens on the way.</summary>
/// <param name="triage">Ranks the cases.</param>
/// <param name="cases">Reads their headers.</param>
/// <param name="optionsReader">Reads how they are to be ranked.</param>
/// <param name="metrics">Counts what was answered.</param>
internal sealed class CaseRun(ICaseTriage triage, CaseHeaderReader cases, TriageOptionsReader optionsReader, ServerMetrics metrics)
{
    /// <summary>Counts what is measured of cases.</summary>
    public ServerMetrics Metrics => metrics;

    /// <summary>Runs a case; its events end with the result.</summary>
    /// <param name="header">What is known of the patient.</param>
    /// <param name="openVcf">Waits for the first byte of the variants; <c>null</c> from it where there are none.</param>
    /// <param name="events">Where to tell.</param>
    /// <param name="cancellationToken">Stops the run.</param>
    /// <exception cref="Genome.Problems.InputException">The case cannot be used.</exception>
    public async Task RunAsync(
        CaseHeader header, Func<CancellationToken, ValueTask<Stream?>> openVcf, IServerStreamWriter<TriageEvent> events, CancellationToken cancellationToken)
    {
        var (triageCase, options) = Read(header);
        foreach (var notice in triageCase.Notices)
            await events.WriteAsync(new TriageEvent { Problem = ProblemMessages.Of(notice) }, cancellationToken);
        var vcf = await openVcf(cancellationToken) is { } stream ? VcfSource.FromStream(stream, header.HasVcfName ? header.VcfName : "vcf") : null;
        CaseChecks.RefuseEmpty(triageCase, vcf);
        using var answer = await RankAsync(triageCase, vcf, options, events, cancellationToken);
        await SendAsync(answer, events, cancellationToken);
        metrics.Answered(answer.Result.Input.Records);
    }

    private (TriageCase Case, Triage.Cases.TriageOptions Options) Read(CaseHeader header)
    {
        using var stage = metrics.Stage("read");
        return (cases.Read(header), optionsReader.Read(header.Options));
    }

    private async Task SendAsync(CaseAnswer answer, IServerStreamWriter<TriageEvent> events, CancellationToken cancellationToken)
    {
        using var stage = metrics.Stage("answer");
        await ResultEvents.SendAsync(events, answer.Result, answer.Json.Bytes, cancellationToken);
    }

    /// <summary>Ranks while progress is sent; a client that takes none of it ends the run.</summary>
    private async Task<CaseAnswer> RankAsync(
        TriageCase triageCase, VcfSource? vcf, Triage.Cases.TriageOptions options, IServerStreamWriter<TriageEvent> events, CancellationToken cancellationToken)
    {
        using var stage = metrics.Stage("rank");
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
