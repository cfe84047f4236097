using GenomeTriage.Review.Archive;
using GenomeTriage.Review.Cases;
using GenomeTriage.Server.Results;
using Message = GenomeTriage.Contracts.V1;

namespace GenomeTriage.Server.Review.Calls;

/// <summary>Stored cases as messages.</summary>
internal static class CaseMessages
{
    public static Message.CaseHead Of(Guid caseId, CaseHead head) =>
        new() { CaseId = CallFields.Of(caseId), Version = head.Version, LatestRanking = head.LatestRanking };

    public static Message.ReviewCase Of(CaseDossier dossier)
    {
        var row = dossier.Case;
        var message = new Message.ReviewCase
        {
            Id = CallFields.Of(row.Id),
            Pseudonym = row.Pseudonym,
            ReferredOn = CallFields.Of(row.ReferredOn),
            EnteredAt = CallFields.Of(row.EnteredAt),
            EnteredBy = CallFields.Of(row.EnteredBy),
            Status = EnumMessages.Shifted<Message.ReviewCaseStatus>(row.Status),
            Patient = Of(PatientFacts.Of(row)),
            Consent = new Message.Consent { Reanalysis = row.AllowsReanalysis, SecondaryFindings = row.AllowsSecondaryFindings, Sharing = row.AllowsSharing },
            HasVariants = row.EvidenceId is not null,
            Version = row.Version,
        };
        if (row.ReviewOn is { } day) message.ReviewOn = CallFields.Of(day);
        message.Terms.AddRange(dossier.Terms.Select(Of));
        message.History.AddRange(dossier.History.Select(Of));
        message.Checklist.AddRange(dossier.Checklist.OrderBy(mark => mark.Item).Select(Of));
        message.Decisions.AddRange(dossier.Decisions.Select(ConferenceMessages.Of));
        message.Changes.AddRange(dossier.Changes.Select(Of));
        if (dossier is { Ranking: { } ranking, Shown: { } shown }) message.Ranking = Of(ranking, shown);
        return message;
    }

    private static Message.Patient Of(PatientFacts facts)
    {
        var message = new Message.Patient { Sex = EnumMessages.Same<Message.Sex>(facts.Sex) };
        if (facts.Age is { } age) message.Age = age;
        if (facts.Onset is { } onset) message.Onset = onset;
        if (facts.Pedigree is { } pedigree) message.Ped = pedigree;
        if (facts.Proband is { } proband) message.Proband = proband;
        return message;
    }

    private static Message.CaseTerm Of(CaseTerm term)
    {
        var message = new Message.CaseTerm
        {
            Id = term.TermId, Excluded = term.IsExcluded, AddedAt = CallFields.Of(term.AddedAt), AddedBy = CallFields.Of(term.AddedBy),
        };
        if (term.Onset is { } onset) message.Onset = onset;
        if (term.RemovedAt is { } at) message.RemovedAt = CallFields.Of(at);
        if (term.RemovedBy is { } by) message.RemovedBy = CallFields.Of(by);
        return message;
    }

    private static Message.ChecklistMark Of(ChecklistMark mark) => new()
    {
        Item = EnumMessages.Shifted<Message.ChecklistItem>(mark.Item), MarkedAt = CallFields.Of(mark.MarkedAt), MarkedBy = CallFields.Of(mark.MarkedBy),
    };

    private static Message.PatientChange Of(CaseChange change)
    {
        var message = new Message.PatientChange
        {
            Field = EnumMessages.Shifted<Message.PatientField>(change.Field), ChangedAt = CallFields.Of(change.ChangedAt), ChangedBy = CallFields.Of(change.ChangedBy),
        };
        if (change.Before is { } before) message.Before = before;
        if (change.After is { } after) message.After = after;
        return message;
    }

    private static Message.RankingHeading Of(RankingHeading heading)
    {
        var message = new Message.RankingHeading
        {
            Number = heading.Number,
            MadeAt = CallFields.Of(heading.MadeAt),
            MadeBy = CallFields.Of(heading.MadeBy),
            Cause = EnumMessages.Shifted<Message.RankingCause>(heading.Cause),
            FirstPosterior = heading.FirstPosterior,
            NoneOfThese = heading.NoneOfThese,
            PackSha256 = heading.PackSha256,
        };
        if (heading.FirstName is { } name) message.FirstName = name;
        message.Changes.AddRange(Lines(heading.Detail));
        message.Struck.AddRange(Lines(heading.Struck));
        return message;
    }

    private static Message.StoredRanking Of(RankingArchive ranking, RankingHeading heading)
    {
        var message = new Message.StoredRanking { Heading = Of(heading), Result = ResultMessages.Of(ranking.Result) };
        message.Ranges.AddRange(ranking.Ranges.Select(range => new Message.PosteriorRange { Least = range.Least, Most = range.Most }));
        message.Questions.AddRange(ranking.Questions.Select(Of));
        return message;
    }

    private static Message.SuggestedQuestion Of(NextQuestion question)
    {
        var message = new Message.SuggestedQuestion { TermId = question.TermId, ProbabilityOfYes = question.ProbabilityOfYes, ExpectedGainBits = question.ExpectedGain };
        message.Effects.AddRange(question.Effects.Select(effect =>
            new Message.SuggestedEffect { Name = effect.Name, Posterior = effect.Posterior, IfYes = effect.IfYes, IfNo = effect.IfNo }));
        return message;
    }

    private static string[] Lines(string? codes) => (codes ?? "").Split(['\n', ' '], StringSplitOptions.RemoveEmptyEntries);
}
