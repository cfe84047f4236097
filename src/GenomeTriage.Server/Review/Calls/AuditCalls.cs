using GenomeTriage.Review.Audit;
using GenomeTriage.Review.People;
using GenomeTriage.Server.Results;
using Message = GenomeTriage.Contracts.V1;

namespace GenomeTriage.Server.Review.Calls;

/// <summary>What <c>ReviewService</c> answers about the audit log.</summary>
internal sealed class AuditCalls(AuditShelf shelf)
{
    public async Task<Message.ReadAuditResponse> ReadAsync(Actor actor, Message.ReadAuditRequest request, CancellationToken cancellationToken)
    {
        var page = await shelf.ReadAsync(actor, request.HasBefore ? request.Before : null, CallFields.OptionalId(request.CaseId), cancellationToken);
        var response = new Message.ReadAuditResponse();
        response.Rows.AddRange(page.Rows.Select(Of));
        return response;
    }

    public async Task<Message.VerifyAuditResponse> VerifyAsync(Actor actor, CancellationToken cancellationToken)
    {
        var outcome = await shelf.VerifyAsync(actor, cancellationToken);
        return new Message.VerifyAuditResponse { Rows = outcome.Rows, Fault = EnumMessages.Same<Message.AuditFault>(outcome.Fault), LastHash = outcome.LastHash };
    }

    private static Message.AuditRow Of(AuditEntry row) => new()
    {
        Sequence = row.Sequence,
        At = CallFields.Of(row.At),
        AccountId = CallFields.Of(row.AccountId),
        Verb = row.Verb.ToString(),
        CaseId = row.CaseId?.ToString() ?? "",
        SubjectId = row.SubjectId?.ToString() ?? "",
        View = row.View ?? "",
        Detail = row.Detail ?? "",
        PreviousHash = row.PreviousHash,
        Hash = row.Hash,
    };
}
