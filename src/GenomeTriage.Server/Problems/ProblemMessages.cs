using GenomeTriage.Genome.Problems;
using ProblemMessage = GenomeTriage.Contracts.V1.Problem;
using SeverityMessage = GenomeTriage.Contracts.V1.Severity;

namespace GenomeTriage.Server.Problems;

/// <summary>Problems as messages.</summary>
internal static class ProblemMessages
{
    public static ProblemMessage Of(Problem problem)
    {
        var message = new ProblemMessage { Code = problem.Code, Severity = Of(problem.Severity) };
        if (problem.File is { } file)
            message.File = file;
        if (problem.Line is { } line)
            message.Line = line;
        if (problem.Field is { } field)
            message.Field = field;
        if (problem.Found is { } found)
            message.Found = found;
        if (problem.Allowed is { } allowed)
            message.Allowed = allowed;
        return message;
    }

    private static SeverityMessage Of(ProblemSeverity severity) => severity switch
    {
        ProblemSeverity.Notice => SeverityMessage.Notice,
        ProblemSeverity.Warning => SeverityMessage.Warning,
        _ => SeverityMessage.Error,
    };
}
