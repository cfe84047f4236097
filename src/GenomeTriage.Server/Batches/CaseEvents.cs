using GenomeTriage.Contracts.V1;
using GenomeTriage.Rpc;

namespace GenomeTriage.Server.Batches;

/// <summary>The events of one case among those of its batch.</summary>
internal sealed class CaseEvents(uint caseNumber, BatchEvents batch) : IServerStreamWriter<TriageEvent>
{
    public WriteOptions WriteOptions { get; set; } = WriteOptions.Default;

    public Task WriteAsync(TriageEvent message, CancellationToken cancellationToken = default) =>
        batch.WriteAsync(new TriageBatchEvent { CaseNumber = caseNumber, Event = message }, cancellationToken);

    public Task WriteAsync(CaseStatus status, CancellationToken cancellationToken) =>
        batch.WriteAsync(new TriageBatchEvent { CaseNumber = caseNumber, Status = status }, cancellationToken);
}
