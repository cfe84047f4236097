using GenomeTriage.Triage.Results;

namespace GenomeTriage.Review.Conferences.Minutes;

/// <summary>What the minutes of a conference say, as it stands.</summary>
internal static class MinutesContent
{
    private const int Lines = 5;
    private const int Genes = 3;

    public static MinutesArchive Of(ConferenceDossier dossier)
    {
        var (conference, names) = (dossier.Conference, dossier.People);
        return new MinutesArchive
        {
            Title = conference.Title,
            Institute = dossier.Institute,
            HeldOn = conference.HeldOn,
            Quorum = conference.Quorum,
            State = conference.State,
            Seats = [.. dossier.Seats.Select(id => NameOf(id, names)).Order(StringComparer.Ordinal)],
            Items = [.. dossier.Agenda.Select(entry => ItemOf(entry, names))],
        };
    }

    private static MinutesItem ItemOf(AgendaEntry entry, IReadOnlyDictionary<Guid, string> names)
    {
        var isOpen = entry.Item.State != AgendaState.OwnRankings;
        return new MinutesItem
        {
            Place = entry.Item.Place,
            Pseudonym = entry.Pseudonym,
            RankingNumber = entry.Item.RankingNumber,
            PackSha256 = entry.Ranking?.Result.Provenance.Pack.Sha256,
            List = [.. (entry.Ranking?.Result.Groups ?? []).Take(Lines).Select(LineOf)],
            NoneOfThese = entry.Ranking?.Result.NoneOfThese,
            Opinions = isOpen ? [.. entry.OwnRankings.Select(one => new MinutesOpinion(NameOf(one.AccountId, names), one.Choices.Split('\n'), one.Comment))] : [],
            Votes = [.. entry.Votes.Select(vote => new MinutesVote(NameOf(vote.AccountId, names), vote.Kind, vote.Code, vote.Comment, entry.Dissent.Contains(vote)))],
            Decision = entry.Decision is { } decision ? DecisionOf(decision, names) : null,
        };
    }

    private static MinutesLine LineOf(CandidateGroup group) => new(
        group.Rank, group.Posterior, group.Name,
        string.Join(", ", group.Members[0].Genes.Select(gene => gene.Symbol).Distinct(StringComparer.Ordinal).Take(Genes)),
        group.Members[0].Codes[0].ToString());

    private static MinutesDecision DecisionOf(Decision decision, IReadOnlyDictionary<Guid, string> names) => new()
    {
        Kind = decision.Kind,
        Code = decision.Code,
        DiagnosisName = decision.DiagnosisName,
        Rationale = decision.Rationale,
        Owner = NameOf(decision.OwnerId, names),
        DueOn = decision.DueOn,
        NextReviewOn = decision.NextReviewOn,
        DecidedAt = decision.DecidedAt,
        DecidedBy = NameOf(decision.DecidedBy, names),
        VotesFor = decision.VotesFor,
        VotesAgainst = decision.VotesAgainst,
    };

    private static string NameOf(Guid id, IReadOnlyDictionary<Guid, string> names) => names.GetValueOrDefault(id, "–");
}
