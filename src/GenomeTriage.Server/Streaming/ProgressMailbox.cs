using System.Threading.Channels;
using GenomeTriage.Contracts.V1;
using GenomeTriage.Triage.Progress;
using Grpc.Core;

namespace GenomeTriage.Server.Streaming;

/// <summary>
/// Between a ranking that must not wait and a client that may be slow: only the latest progress and the latest
/// provisional list are kept, so memory is bounded however slowly the client reads.
/// </summary>
internal sealed class ProgressMailbox : IProgress<TriageProgress>
{
    private readonly Channel<bool> _signal =
        Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    private TriageProgress? _latest;
    private TriageProgress? _latestWithList;

    public void Report(TriageProgress value)
    {
        Volatile.Write(ref _latest, value);
        if (value.Provisional.Count > 0)
            Volatile.Write(ref _latestWithList, value);
        _signal.Writer.TryWrite(true);
    }

    /// <summary>No more will come; what is in the box is still sent.</summary>
    public void Complete() => _signal.Writer.TryComplete();

    /// <summary>Sends what comes, until <see cref="Complete"/>.</summary>
    public Task SendAllAsync(IServerStreamWriter<TriageEvent> events, CancellationToken cancellationToken) => SendAllAsync(async progress =>
    {
        await events.WriteAsync(ProgressMessages.Of(progress), cancellationToken);
        if (Interlocked.Exchange(ref _latestWithList, null) is { } provisional)
            await events.WriteAsync(ProgressMessages.ListOf(provisional), cancellationToken);
    }, cancellationToken);

    /// <summary>Hands on what comes, until <see cref="Complete"/>.</summary>
    public async Task SendAllAsync(Func<TriageProgress, Task> send, CancellationToken cancellationToken)
    {
        await foreach (var _ in _signal.Reader.ReadAllAsync(cancellationToken))
        {
            if (Interlocked.Exchange(ref _latest, null) is { } progress)
                await send(progress);
        }
    }
}
