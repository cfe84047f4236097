using GenomeTriage.Contracts.V1;
using Grpc.Core;

namespace GenomeTriage.Server.Batches;

/// <summary>The events of a batch, to which several cases write at once: one message at a time, in the order they come.</summary>
/// <param name="responses">The stream to the client.</param>
/// <param name="stop">Cancelled when the client can no longer be told anything.</param>
internal sealed class BatchEvents(IServerStreamWriter<TriageBatchEvent> responses, CancellationTokenSource stop) : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1);

    /// <summary>Why the client can no longer be told anything; <c>null</c> while it can.</summary>
    public Exception? Fault { get; private set; }

    public async Task WriteAsync(TriageBatchEvent message, CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken);
        try
        {
            await responses.WriteAsync(message, cancellationToken);
        }
        catch (Exception fault)
        {
            Fault ??= fault;
            await stop.CancelAsync();
            throw;
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose() => _turn.Dispose();
}
