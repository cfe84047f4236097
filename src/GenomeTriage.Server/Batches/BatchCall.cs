using System.Globalization;
using System.Runtime.ExceptionServices;
using GenomeTriage.Contracts.V1;
using GenomeTriage.Genome.Problems;
using GenomeTriage.Server.Cases;
using GenomeTriage.Server.Hosting;
using GenomeTriage.Server.Services;
using Grpc.Core;
using Problem = GenomeTriage.Genome.Problems.Problem;

namespace GenomeTriage.Server.Batches;

/// <summary>
/// One stream of many cases. The stream is read by one reader, which gives each message to its case; a bounded number of
/// cases is ranked at once.
/// </summary>
internal sealed class BatchCall : IAsyncDisposable
{
    private readonly CaseRun _run;
    private readonly ServerLimits _limits;
    private readonly CaseFaults _faults;
    private readonly BatchEvents _events;
    private readonly CancellationTokenSource _stop;
    private readonly Dictionary<uint, BatchCase> _cases = [];
    private uint? _last;

    public BatchCall(CaseRun run, ServerLimits limits, CaseFaults faults, IServerStreamWriter<TriageBatchEvent> responses, CancellationToken cancellationToken)
    {
        (_run, _limits, _faults) = (run, limits, faults);
        _stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        _events = new BatchEvents(responses, _stop);
    }

    /// <summary>Takes all cases and answers them.</summary>
    /// <exception cref="InputException">The client broke the order of messages.</exception>
    public async Task RunAsync(IAsyncStreamReader<TriageBatchRequest> requests)
    {
        try
        {
            while (await requests.MoveNext(_stop.Token))
                await TakeAsync(requests.Current);
        }
        catch (OperationCanceledException) when (_events.Fault is { } fault)
        {
            ExceptionDispatchInfo.Throw(fault);
        }

        foreach (var one in _cases.Values)
            one.CutShort();
        await Task.WhenAll(_cases.Values.Select(one => one.Answered));
        if (_events.Fault is { } broken)
            ExceptionDispatchInfo.Throw(broken);
    }

    /// <summary>Stops what still runs, and waits for it.</summary>
    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await Task.WhenAll(_cases.Values.Select(one => one.Answered));
        _events.Dispose();
        _stop.Dispose();
    }

    private async ValueTask TakeAsync(TriageBatchRequest request)
    {
        if (request.Header is { } header)
            await OpenAsync(request.CaseNumber, header);
        else if (_cases.TryGetValue(request.CaseNumber, out var open))
            await PassOnAsync(open, request);
        else if (_last is null || request.CaseNumber > _last)
            throw new InputException(new Problem(CaseProblemCodes.CaseHeaderMissing, ProblemSeverity.Error));
        Forget();
    }

    private async ValueTask PassOnAsync(BatchCase open, TriageBatchRequest request)
    {
        if (request.End is not null)
            open.End();
        else
            await open.TakeAsync(request.Vcf.Memory, _stop.Token);
    }

    private async ValueTask OpenAsync(uint number, CaseHeader header)
    {
        if (number <= _last)
            throw RequestChecks.Wrong("case_number", number.ToString(CultureInfo.InvariantCulture), $"> {_last}");
        _last = number;
        var events = new CaseEvents(number, _events);
        if (!await HasRoomAsync())
        {
            await events.WriteAsync(TooMany(), _stop.Token);
            return;
        }

        var opened = new BatchCase(header, _limits.MaxVcfBytes);
        _cases.Add(number, opened);
        opened.Start(_run, _faults, events, _stop.Token);
    }

    /// <summary>
    /// Waits for a case to be answered where that can happen without more of the stream. Where it cannot, because the client
    /// mixes more cases than are ranked at once, waiting would never end.
    /// </summary>
    private async ValueTask<bool> HasRoomAsync()
    {
        Forget();
        while (_cases.Count >= _limits.MaxCasesAtOncePerBatch && _cases.Values.All(one => one.InputEnded))
        {
            await Task.WhenAny(_cases.Values.Select(one => one.Answered)).WaitAsync(_stop.Token);
            Forget();
        }

        return _cases.Count < _limits.MaxCasesAtOncePerBatch;
    }

    private void Forget()
    {
        foreach (var (number, one) in _cases)
        {
            if (one.Answered.IsCompleted)
                _cases.Remove(number);
        }
    }

    private CaseStatus TooMany() => new()
    {
        Code = (int)StatusCode.ResourceExhausted,
        Message = $"At most {_limits.MaxCasesAtOncePerBatch} cases of a stream may be open at once.",
    };
}
