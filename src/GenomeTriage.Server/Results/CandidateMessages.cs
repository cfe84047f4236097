using Domain = GenomeTriage.Triage.Results;
using Message = GenomeTriage.Contracts.V1;

namespace GenomeTriage.Server.Results;

/// <summary>Candidates and their evidence as messages.</summary>
internal static class CandidateMessages
{
    public static Message.CandidateGroup Of(Domain.CandidateGroup group)
    {
        var message = new Message.CandidateGroup { Rank = group.Rank, Name = group.Name, Posterior = group.Posterior };
        message.Members.AddRange(group.Members.Select(Of));
        return message;
    }

    private static Message.Candidate Of(Domain.Candidate candidate)
    {
        var message = new Message.Candidate
        {
            Rank = candidate.Rank,
            Name = candidate.Name,
            Posterior = candidate.Posterior,
            LogPrior = candidate.LogPrior,
            PhenotypeLogLr = candidate.PhenotypeLogLr,
            GenotypeLogLr = candidate.GenotypeLogLr,
        };
        message.Codes.AddRange(candidate.Codes.Select(code => code.ToString()));
        message.Genes.AddRange(candidate.Genes.Select(Of));
        message.ReasonsFor.AddRange(candidate.For.Select(ReasonMessages.Of));
        message.ReasonsAgainst.AddRange(candidate.Against.Select(ReasonMessages.Of));
        if (candidate.Region is { } region)
            message.Region = StructuralMessages.Of(region);
        if (candidate.Repeat is { } repeat)
            message.Repeat = StructuralMessages.Of(repeat);
        return message;
    }

    private static Message.GeneEvidence Of(Domain.GeneEvidence gene)
    {
        var message = new Message.GeneEvidence
        {
            Symbol = gene.Symbol,
            LogLr = gene.LogLr,
            Mode = EnumMessages.Same<Message.InheritanceMode>(gene.Mode),
        };
        if (gene.HgncId is { } hgnc)
            message.HgncId = hgnc;
        message.Variants.AddRange(gene.Variants.Select(VariantMessages.Of));
        return message;
    }
}
