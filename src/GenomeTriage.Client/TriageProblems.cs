using GenomeTriage.Contracts;
using GenomeTriage.Contracts.V1;
using Grpc.Core;

namespace GenomeTriage.Client;

/// <summary>What was wrong with a case that the service refused.</summary>
public static class TriageProblems
{
    /// <summary>The problems that <paramref name="exception"/> carries, the gravest first; empty where it carries none.</summary>
    public static IReadOnlyList<Problem> Of(RpcException exception) => ProblemDetails.Of(exception);
}
