using GenomeTriage.Client;
using GenomeTriage.Contracts.V1;
using GenomeTriage.Genome.Problems;
using Grpc.Core;
using Problem = GenomeTriage.Genome.Problems.Problem;

namespace GenomeTriage.Cli.Remote;

/// <summary>What a failed call means here: the server's problems are told as if the case had been ranked on this machine.</summary>
internal static class RemoteFailure
{
    public static Exception Of(RpcException failure)
    {
        var problems = TriageProblems.Of(failure).Select(Of).ToList();
        return failure.StatusCode switch
        {
            StatusCode.InvalidArgument when problems.Count > 0 => new InputException(problems),
            StatusCode.FailedPrecondition when problems.Count > 0 => new ConfigurationException(problems[0], failure),
            StatusCode.Unavailable => Configuration(RemoteProblemCodes.ServerUnreachable, failure),
            _ => Configuration(RemoteProblemCodes.ServerRefused, failure),
        };
    }

    private static ConfigurationException Configuration(string code, RpcException failure) =>
        new(new Problem(code, ProblemSeverity.Error) { Found = $"{failure.StatusCode}: {failure.Status.Detail}" }, failure);

    /// <summary>A problem of the server's, as one of this program's.</summary>
    public static Problem Of(Contracts.V1.Problem message) => new(message.Code, Of(message.Severity))
    {
        File = message.HasFile ? message.File : null,
        Line = message.HasLine ? message.Line : null,
        Field = message.HasField ? message.Field : null,
        Found = message.HasFound ? message.Found : null,
        Allowed = message.HasAllowed ? message.Allowed : null,
    };

    private static ProblemSeverity Of(Severity severity) => severity switch
    {
        Severity.Notice => ProblemSeverity.Notice,
        Severity.Warning => ProblemSeverity.Warning,
        _ => ProblemSeverity.Error,
    };
}
