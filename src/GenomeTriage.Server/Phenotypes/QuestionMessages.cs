using GenomeTriage.Phenotype.Candidates;
using Domain = GenomeTriage.Phenotype.Questions;
using Message = GenomeTriage.Contracts.V1;

namespace GenomeTriage.Server.Phenotypes;

/// <summary>Questions as messages.</summary>
internal static class QuestionMessages
{
    public static Message.Question Of(Domain.Question question, CandidateSet candidates)
    {
        var message = new Message.Question
        {
            Id = question.Term.ToString(),
            Label = question.Label,
            ProbabilityOfYes = question.ProbabilityOfYes,
            ExpectedGainBits = question.ExpectedGain,
        };
        message.Effects.AddRange(question.Effects.Select(effect => Of(effect, candidates[effect.Candidate])));
        return message;
    }

    private static Message.AnswerEffect Of(Domain.AnswerEffect effect, DiagnosisCandidate candidate) => new()
    {
        Code = candidate.Codes[0].ToString(),
        Name = candidate.Name,
        Posterior = effect.Posterior,
        IfYes = effect.IfYes,
        IfNo = effect.IfNo,
    };
}
