using GenomeTriage.Review.Cases;
using GenomeTriage.Review.People;
using GenomeTriage.Review.Worklists;
using GenomeTriage.Server.Results;
using Message = GenomeTriage.Contracts.V1;

namespace GenomeTriage.Server.Review.Calls;

/// <summary>What <c>ReviewService</c> answers about the worklist.</summary>
internal sealed class WorklistCalls(WorklistReader reader, RankingDesk rankings)
{
    public async Task<Message.GetWorklistResponse> GetAsync(Actor actor, Message.GetWorklistRequest request, CancellationToken cancellationToken)
    {
        var list = await reader.ReadAsync(actor, request.WithConfirmed, cancellationToken);
        var response = new Message.GetWorklistResponse { Today = CallFields.Of(list.Today), PackSha256 = list.PackSha256 };
        response.Cases.AddRange(list.Cases.Select(Of));
        response.FollowUps.AddRange(list.FollowUps.Select(Of));
        return response;
    }

    public async Task<Message.RankOnNewKnowledgeResponse> RankAsync(Actor actor, CancellationToken cancellationToken)
    {
        var (ranked, left) = await rankings.RankOnTodayAsync(actor, cancellationToken);
        var response = new Message.RankOnNewKnowledgeResponse { Left = left };
        response.CaseIds.AddRange(ranked.Select(CallFields.Of));
        return response;
    }

    public async Task<Message.MarkFollowUpDoneResponse> MarkDoneAsync(Actor actor, Message.MarkFollowUpDoneRequest request, CancellationToken cancellationToken)
    {
        await reader.MarkDoneAsync(actor, CallFields.Id(request.DecisionId), cancellationToken);
        return new Message.MarkFollowUpDoneResponse();
    }

    private static Message.WorklistCase Of(WorklistLine line)
    {
        var message = new Message.WorklistCase
        {
            CaseId = CallFields.Of(line.Id),
            Pseudonym = line.Pseudonym,
            Status = EnumMessages.Shifted<Message.ReviewCaseStatus>(line.Status),
            ReferredOn = CallFields.Of(line.ReferredOn),
            DaysSinceReferral = line.DaysSinceReferral,
            FirstPosterior = line.FirstPosterior,
            HasVariants = line.HasVariants,
            Alert = EnumMessages.Same<Message.KnowledgeAlert>(line.Alert),
        };
        if (line.FirstName is { } name) message.FirstName = name;
        if (line.ReviewOn is { } day) message.ReviewOn = CallFields.Of(day);
        return message;
    }

    private static Message.FollowUp Of(FollowUp followUp) => new()
    {
        DecisionId = CallFields.Of(followUp.DecisionId),
        CaseId = CallFields.Of(followUp.CaseId),
        Pseudonym = followUp.Pseudonym,
        Kind = EnumMessages.Shifted<Message.DecisionKind>(followUp.Kind),
        Owner = followUp.Owner,
        DueOn = CallFields.Of(followUp.DueOn),
        Overdue = followUp.IsOverdue,
    };
}
