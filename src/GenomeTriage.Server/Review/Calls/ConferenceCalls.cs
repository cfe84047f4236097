using GenomeTriage.Review.Audit;
using GenomeTriage.Review.Conferences;
using GenomeTriage.Review.Conferences.Minutes;
using GenomeTriage.Review.People;
using GenomeTriage.Server.Cases;
using Message = GenomeTriage.Contracts.V1;

namespace GenomeTriage.Server.Review.Calls;

/// <summary>What <c>ReviewService</c> answers about conferences.</summary>
internal sealed class ConferenceCalls(ConferenceShelf shelf, ConferenceDesk desk, VotingDesk voting, DecisionDesk decisions, MinutesShelf minutes)
{
    public async Task<Message.ListConferencesResponse> ListAsync(Actor actor, CancellationToken cancellationToken)
    {
        var response = new Message.ListConferencesResponse();
        response.Conferences.AddRange((await shelf.ListAsync(actor, cancellationToken)).Select(ConferenceMessages.Of));
        return response;
    }

    public async Task<Message.PlanConferenceResponse> PlanAsync(Actor actor, Message.PlanConferenceRequest request, CancellationToken cancellationToken) => new()
    {
        ConferenceId = CallFields.Of(await desk.PlanAsync(
            actor, request.Title, CallFields.Day(request.HeldOn, "held_on"), request.Quorum, [.. request.Seats.Select(CallFields.Id)], cancellationToken)),
    };

    public async Task<Message.GetConferenceResponse> GetAsync(Actor actor, Message.GetConferenceRequest request, CancellationToken cancellationToken)
    {
        var dossier = await shelf.ReadAsync(actor, CallFields.Id(request.ConferenceId), AuditVerb.ConferenceViewed, cancellationToken);
        var response = new Message.GetConferenceResponse { Conference = ConferenceMessages.Of(dossier.Conference) };
        response.Seats.AddRange(dossier.Seats.Select(CallFields.Of));
        response.Agenda.AddRange(dossier.Agenda.Select(ConferenceMessages.Of));
        return response;
    }

    public async Task<Message.AddAgendaItemResponse> AddItemAsync(Actor actor, Message.AddAgendaItemRequest request, CancellationToken cancellationToken) =>
        new() { ItemId = CallFields.Of(await desk.AddCaseAsync(actor, CallFields.Id(request.ConferenceId), CallFields.Id(request.CaseId), cancellationToken)) };

    public async Task<Message.RemoveAgendaItemResponse> RemoveItemAsync(Actor actor, Message.RemoveAgendaItemRequest request, CancellationToken cancellationToken)
    {
        await desk.RemoveCaseAsync(actor, CallFields.Id(request.ConferenceId), CallFields.Id(request.ItemId), cancellationToken);
        return new Message.RemoveAgendaItemResponse();
    }

    public async Task<Message.GiveOwnRankingResponse> RankAsync(Actor actor, Message.GiveOwnRankingRequest request, CancellationToken cancellationToken)
    {
        await voting.RankAsync(actor, CallFields.Id(request.ItemId), request.Choices, request.Comment, cancellationToken);
        return new Message.GiveOwnRankingResponse();
    }

    public async Task<Message.OpenDiscussionResponse> OpenAsync(Actor actor, Message.OpenDiscussionRequest request, CancellationToken cancellationToken)
    {
        await voting.OpenAsync(actor, CallFields.Id(request.ItemId), request.Version, cancellationToken);
        return new Message.OpenDiscussionResponse();
    }

    public async Task<Message.CastVoteResponse> VoteAsync(Actor actor, Message.CastVoteRequest request, CancellationToken cancellationToken)
    {
        await voting.VoteAsync(actor, CallFields.Id(request.ItemId), KindOf(request.Kind), request.Code, request.Comment, cancellationToken);
        return new Message.CastVoteResponse();
    }

    public async Task<Message.DecideResponse> DecideAsync(Actor actor, Message.DecideRequest request, CancellationToken cancellationToken)
    {
        await decisions.DecideAsync(actor, CallFields.Id(request.ItemId), request.Version, new NewDecision
        {
            Kind = KindOf(request.Kind),
            Code = request.Code,
            Rationale = request.Rationale,
            OwnerId = CallFields.Id(request.OwnerId),
            DueOn = request.HasDueOn ? CallFields.Day(request.DueOn, "due_on") : null,
            NextReviewOn = request.HasNextReviewOn ? CallFields.Day(request.NextReviewOn, "next_review_on") : null,
        }, cancellationToken);
        return new Message.DecideResponse();
    }

    public async Task<Message.CloseConferenceResponse> CloseAsync(Actor actor, Message.CloseConferenceRequest request, CancellationToken cancellationToken)
    {
        await desk.CloseAsync(actor, CallFields.Id(request.ConferenceId), request.Version, cancellationToken);
        return new Message.CloseConferenceResponse();
    }

    public async Task<Message.GetMinutesResponse> MinutesAsync(Actor actor, Message.GetMinutesRequest request, CancellationToken cancellationToken) =>
        MinutesMessages.Of(await minutes.ReadAsync(actor, CallFields.Id(request.ConferenceId), request.HasNumber ? request.Number : null, null, cancellationToken));

    private static DecisionKind KindOf(Message.DecisionKind kind) => RequestChecks.Optional<DecisionKind>((int)kind, "kind")
        ?? throw RequestChecks.Wrong("kind", "", string.Join(", ", Enum.GetNames<DecisionKind>()));
}
