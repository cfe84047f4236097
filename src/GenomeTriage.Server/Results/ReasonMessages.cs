using Domain = GenomeTriage.Triage.Results;
using Message = GenomeTriage.Contracts.V1;

namespace GenomeTriage.Server.Results;

/// <summary>Reasons as messages.</summary>
internal static class ReasonMessages
{
    public static Message.Reason Of(Domain.Reason reason)
    {
        var message = new Message.Reason { Code = reason.Code, LogLr = reason.LogLr };
        message.Parameters.AddRange(reason.Parameters.Select(Of));
        return message;
    }

    public static Message.Parameter Of(Domain.ReasonParameter parameter) => new() { Name = parameter.Name, Value = parameter.Value };
}
