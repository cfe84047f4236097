using Domain = GenomeTriage.Triage.Results;
using Message = GenomeTriage.Contracts.V1;

namespace GenomeTriage.Server.Results;

/// <summary>Samples and tests that would tell most, as messages.</summary>
internal static class NextStepMessages
{
    public static Message.NextStep Of(Domain.NextStep step)
    {
        var message = new Message.NextStep
        {
            Question = new Message.Statement { Code = step.Code }, ProbabilityOfYes = step.ProbabilityOfYes, ExpectedGainBits = step.ExpectedGain,
        };
        message.Question.Parameters.AddRange(step.Parameters.Select(ReasonMessages.Of));
        message.Effects.AddRange(step.Effects.Select(effect => new Message.StepEffect
        {
            Rank = effect.Rank, Name = effect.Name, Posterior = effect.Posterior, IfYes = effect.IfYes, IfNo = effect.IfNo,
        }));
        return message;
    }
}
