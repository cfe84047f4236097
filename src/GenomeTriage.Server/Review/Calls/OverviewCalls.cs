using GenomeTriage.Knowledge.Packs;
using GenomeTriage.Review.People;
using GenomeTriage.Server.Lookups;
using Message = GenomeTriage.Contracts.V1;

namespace GenomeTriage.Server.Review.Calls;

/// <summary>What <c>ReviewService</c> answers to administrators about the whole.</summary>
internal sealed class OverviewCalls(OverviewShelf shelf, KnowledgePack pack)
{
    public async Task<Message.GetOverviewResponse> GetAsync(Actor actor, CancellationToken cancellationToken)
    {
        var overview = await shelf.ReadAsync(actor, cancellationToken);
        var response = new Message.GetOverviewResponse
        {
            MayAddInstitutes = overview.IsHost, AuditRows = overview.AuditRows, AuditHash = overview.AuditHash ?? "", Knowledge = PackMessages.Of(pack),
        };
        response.Institutes.AddRange(overview.Institutes.Select(one => new Message.Institute
        {
            Name = one.Name, AddedOn = CallFields.Of(DateOnly.FromDateTime(one.AddedAt.ToLocalTime().Date)), Accounts = one.Accounts,
        }));
        return response;
    }
}
