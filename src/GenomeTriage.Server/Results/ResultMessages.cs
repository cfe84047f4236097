using GenomeTriage.Server.Problems;
using Domain = GenomeTriage.Triage.Results;
using Ledger = GenomeTriage.Triage.Ledger;
using Message = GenomeTriage.Contracts.V1;

namespace GenomeTriage.Server.Results;

/// <summary>The result of a case as a message.</summary>
internal static class ResultMessages
{
    public static Message.TriageResult Of(Domain.TriageResult result)
    {
        var message = new Message.TriageResult
        {
            CaseId = result.CaseId,
            Mode = EnumMessages.Shifted<Message.TriageMode>(result.Mode),
            NoneOfThese = result.NoneOfThese,
            Remainder = result.Remainder,
            CandidateCount = result.CandidateCount,
            Provenance = Of(result.Provenance),
        };
        message.Groups.AddRange(result.Groups.Select(CandidateMessages.Of));
        message.Notices.AddRange(result.Notices.Select(ProblemMessages.Of));
        message.Ledger.AddRange(result.Ledger.Stages.Select(Of));
        message.BlindSpots.AddRange(result.BlindSpots.Select(Of));
        message.FirstAgainstSecond.AddRange(result.FirstAgainstSecond.Select(ReasonMessages.Of));
        message.NextSteps.AddRange(result.NextSteps.Select(NextStepMessages.Of));
        return message;
    }

    private static Message.LedgerStage Of(Ledger.LedgerStage stage)
    {
        var message = new Message.LedgerStage
        {
            Code = stage.Code,
            Unit = EnumMessages.Shifted<Message.LedgerUnit>(stage.Unit),
            TakenIn = stage.In,
            PassedOn = stage.Out,
        };
        message.Removed.AddRange(stage.Removed.Select(loss => new Message.LedgerLoss { Reason = loss.Reason, Count = loss.Count }));
        return message;
    }

    private static Message.Statement Of(Domain.BlindSpot spot)
    {
        var message = new Message.Statement { Code = spot.Code };
        message.Parameters.AddRange(spot.Parameters.Select(ReasonMessages.Of));
        return message;
    }

    private static Message.Provenance Of(Domain.Provenance provenance)
    {
        var message = new Message.Provenance { Software = provenance.Software, Pack = Of(provenance.Pack) };
        message.Models.AddRange(provenance.Models.Select(Of));
        message.Sources.AddRange(provenance.Sources.Select(source =>
            new Message.SourceVersion { Key = source.Key, Version = source.Version, Outdated = source.Outdated }));
        return message;
    }

    private static Message.VersionedFile Of(Domain.VersionedFile file) =>
        new() { Name = file.Name, Version = file.Version, Sha256 = file.Sha256 };
}
