using GenomeTriage.Review.Conferences;
using GenomeTriage.Server.Results;
using Message = GenomeTriage.Contracts.V1;

namespace GenomeTriage.Server.Review.Calls;

/// <summary>Conferences as messages.</summary>
internal static class ConferenceMessages
{
    public static Message.Conference Of(Conference conference) => new()
    {
        Id = CallFields.Of(conference.Id),
        Title = conference.Title,
        HeldOn = CallFields.Of(conference.HeldOn),
        Quorum = conference.Quorum,
        State = EnumMessages.Shifted<Message.ConferenceState>(conference.State),
        Version = conference.Version,
    };

    public static Message.AgendaItem Of(AgendaEntry entry)
    {
        var message = new Message.AgendaItem
        {
            Id = CallFields.Of(entry.Item.Id),
            Place = entry.Item.Place,
            CaseId = CallFields.Of(entry.Item.CaseId),
            Pseudonym = entry.Pseudonym,
            Ranking = entry.Item.RankingNumber,
            State = EnumMessages.Shifted<Message.AgendaState>(entry.Item.State),
            Version = entry.Item.Version,
            OwnRankingCount = entry.OwnRankingCount,
            OpenChecklist = entry.OpenChecklist,
        };
        message.OwnRankings.AddRange(entry.OwnRankings.Select(Of));
        message.Votes.AddRange(entry.Votes.Select(Of));
        if (entry.Decision is { } decision) message.Decision = Of(decision);
        return message;
    }

    public static Message.RecordedDecision Of(Decision decision)
    {
        var message = new Message.RecordedDecision
        {
            Id = CallFields.Of(decision.Id),
            Kind = EnumMessages.Shifted<Message.DecisionKind>(decision.Kind),
            Code = decision.Code ?? "",
            DiagnosisName = decision.DiagnosisName ?? "",
            Rationale = decision.Rationale,
            OwnerId = CallFields.Of(decision.OwnerId),
            DecidedAt = CallFields.Of(decision.DecidedAt),
            DecidedBy = CallFields.Of(decision.DecidedBy),
            VotesFor = decision.VotesFor,
            VotesAgainst = decision.VotesAgainst,
        };
        if (decision.DueOn is { } due) message.DueOn = CallFields.Of(due);
        if (decision.NextReviewOn is { } review) message.NextReviewOn = CallFields.Of(review);
        if (decision.FollowedUpAt is { } at) message.FollowedUpAt = CallFields.Of(at);
        return message;
    }

    private static Message.OwnRanking Of(OwnRanking ranking)
    {
        var message = new Message.OwnRanking { AccountId = CallFields.Of(ranking.AccountId), Comment = ranking.Comment ?? "", GivenAt = CallFields.Of(ranking.GivenAt) };
        message.Choices.AddRange(ranking.Choices.Split('\n'));
        return message;
    }

    private static Message.Vote Of(Vote vote) => new()
    {
        AccountId = CallFields.Of(vote.AccountId),
        Kind = EnumMessages.Shifted<Message.DecisionKind>(vote.Kind),
        Code = vote.Code ?? "",
        Comment = vote.Comment ?? "",
        CastAt = CallFields.Of(vote.CastAt),
    };
}
