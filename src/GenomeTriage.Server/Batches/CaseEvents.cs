using GenomeTriage.Contracts.V1;
using Grpc.Core;

namespace GenomeTriage.Server.Batches;

/// <summary>The events of one case among those of its batch.</summary>
internal sealed class CaseEvents(uint caseNumber, BatchEvents batch) : IServerStreamWriter<TriageEvent>
{
    public WriteOptions? WriteOptions { get; set; }

    public Task WriteAsync(TriageEvent message) => WriteAsync(message, CancellationToken.None);

    public Task WriteAsync(TriageEvent message, CancellationToken cancellationToken) =>
        batch.WriteAsync(new TriageBatchEvent { CaseNumber = caseNumber, Event = message }, cancellationToken);

    public Task WriteAsync(CaseStatus status, CancellationToken cancellationToken) =>
        batch.WriteAsync(new TriageBatchEvent { CaseNumber = caseNumber, Status = status }, cancellationToken);
}
