using GenomeTriage.Review.Conferences.Minutes;
using GenomeTriage.Server.Results;
using Message = GenomeTriage.Contracts.V1;

namespace GenomeTriage.Server.Review.Calls;

/// <summary>Minutes as messages.</summary>
internal static class MinutesMessages
{
    public static Message.GetMinutesResponse Of(MinutesDossier dossier)
    {
        var response = new Message.GetMinutesResponse { Minutes = Of(dossier.Content), Number = dossier.Shown?.Number ?? 0 };
        response.Versions.AddRange(dossier.Versions.Select(version =>
            new Message.MinutesVersion { Number = version.Number, WrittenAt = CallFields.Of(version.WrittenAt), Sha256 = version.Sha256 }));
        return response;
    }

    private static Message.Minutes Of(MinutesArchive content)
    {
        var message = new Message.Minutes
        {
            Title = content.Title,
            Institute = content.Institute,
            HeldOn = CallFields.Of(content.HeldOn),
            Quorum = content.Quorum,
            State = EnumMessages.Shifted<Message.ConferenceState>(content.State),
        };
        message.Seats.AddRange(content.Seats);
        message.Items.AddRange(content.Items.Select(Of));
        return message;
    }

    private static Message.MinutesItem Of(MinutesItem item)
    {
        var message = new Message.MinutesItem { Place = item.Place, Pseudonym = item.Pseudonym, Ranking = item.RankingNumber, PackSha256 = item.PackSha256 ?? "" };
        message.Lines.AddRange(item.List.Select(line => new Message.MinutesLine { Rank = line.Rank, Posterior = line.Posterior, Name = line.Name, Genes = line.Genes }));
        message.Opinions.AddRange(item.Opinions.Select(Of));
        message.Votes.AddRange(item.Votes.Select(Of));
        if (item.NoneOfThese is { } none) message.NoneOfThese = none;
        if (item.Decision is { } decision) message.Decision = Of(decision);
        return message;
    }

    private static Message.MinutesOpinion Of(MinutesOpinion opinion)
    {
        var message = new Message.MinutesOpinion { Who = opinion.Who, Comment = opinion.Comment ?? "" };
        message.Choices.AddRange(opinion.Choices);
        return message;
    }

    private static Message.MinutesVote Of(MinutesVote vote) => new()
    {
        Who = vote.Who,
        Kind = EnumMessages.Shifted<Message.DecisionKind>(vote.Kind),
        Code = vote.Code ?? "",
        Comment = vote.Comment ?? "",
        Dissent = vote.IsDissent,
    };

    private static Message.MinutesDecision Of(MinutesDecision decision)
    {
        var message = new Message.MinutesDecision
        {
            Kind = EnumMessages.Shifted<Message.DecisionKind>(decision.Kind),
            Code = decision.Code ?? "",
            DiagnosisName = decision.DiagnosisName ?? "",
            Rationale = decision.Rationale,
            Owner = decision.Owner,
            DecidedAt = CallFields.Of(decision.DecidedAt),
            DecidedBy = decision.DecidedBy,
            VotesFor = decision.VotesFor,
            VotesAgainst = decision.VotesAgainst,
        };
        if (decision.DueOn is { } due) message.DueOn = CallFields.Of(due);
        if (decision.NextReviewOn is { } review) message.NextReviewOn = CallFields.Of(review);
        return message;
    }
}
