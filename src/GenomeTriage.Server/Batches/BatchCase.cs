using System.IO.Pipelines;
using GenomeTriage.Contracts.V1;
using GenomeTriage.Genome.Problems;
using GenomeTriage.Server.Cases;
using GenomeTriage.Server.Services;
using Grpc.Core;
using Problem = GenomeTriage.Genome.Problems.Problem;

namespace GenomeTriage.Server.Batches;

/// <summary>
/// One case of a batch: its bytes are taken from the stream on one side and ranked on the other, with a bounded pipe
/// between, so that a slow ranking holds back the sender.
/// </summary>
/// <param name="header">What is known of the patient.</param>
/// <param name="largest">The most bytes its VCF may have.</param>
internal sealed class BatchCase(CaseHeader header, long largest)
{
    private const int MostHeld = 1024 * 1024;

    private readonly Pipe _pipe = new(new PipeOptions(pauseWriterThreshold: MostHeld, resumeWriterThreshold: MostHeld / 2, useSynchronizationContext: false));
    private long _taken;

    /// <summary>Whether no more of it is wanted.</summary>
    public bool InputEnded { get; private set; }

    /// <summary>Ends when the case has been answered; never fails.</summary>
    public Task Answered { get; private set; } = Task.CompletedTask;

    /// <summary>Begins to rank.</summary>
    public void Start(CaseRun run, CaseFaults faults, CaseEvents events, CancellationToken cancellationToken) =>
        Answered = Task.Run(() => RunAsync(run, faults, events, cancellationToken), CancellationToken.None);

    /// <summary>Takes the next bytes; waits while the ranking is behind. Those of a case that has failed are dropped.</summary>
    public async ValueTask TakeAsync(ReadOnlyMemory<byte> vcf, CancellationToken cancellationToken)
    {
        if (InputEnded)
            return;
        _taken += vcf.Length;
        if (_taken > largest)
        {
            End(new RpcException(new Status(StatusCode.ResourceExhausted, $"The VCF is larger than the {largest} bytes allowed.")));
            return;
        }

        if ((await _pipe.Writer.WriteAsync(vcf, cancellationToken)).IsCompleted)
            End(null);
    }

    /// <summary>The case is whole.</summary>
    public void End() => End(null);

    /// <summary>The stream ended before the case did.</summary>
    public void CutShort() => End(new InputException(new Problem(CaseProblemCodes.CaseCutShort, ProblemSeverity.Error)));

    private void End(Exception? fault)
    {
        if (InputEnded)
            return;
        InputEnded = true;
        _pipe.Writer.Complete(fault);
    }

    private async Task RunAsync(CaseRun run, CaseFaults faults, CaseEvents events, CancellationToken cancellationToken)
    {
        run.Metrics.Open(1);
        try
        {
            var status = await StatusAsync(run, faults, events, cancellationToken);
            await events.WriteAsync(status, cancellationToken);
        }
        catch (Exception) when (cancellationToken.IsCancellationRequested)
        {
            // The whole batch has ended; whoever ended it knows why.
        }
        finally
        {
            run.Metrics.Open(-1);
            await _pipe.Reader.CompleteAsync();
        }
    }

    private async Task<CaseStatus> StatusAsync(CaseRun run, CaseFaults faults, CaseEvents events, CancellationToken cancellationToken)
    {
        try
        {
            await run.RunAsync(header, OpenVcfAsync, events, cancellationToken);
            return new CaseStatus();
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            return faults.StatusOf(exception);
        }
    }

    private async ValueTask<Stream?> OpenVcfAsync(CancellationToken cancellationToken)
    {
        var first = await _pipe.Reader.ReadAsync(cancellationToken);
        var isEmpty = first.Buffer.IsEmpty;
        _pipe.Reader.AdvanceTo(first.Buffer.Start);
        return isEmpty ? null : _pipe.Reader.AsStream();
    }
}
