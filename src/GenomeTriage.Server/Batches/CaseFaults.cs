using GenomeTriage.Contracts;
using GenomeTriage.Contracts.V1;
using GenomeTriage.Server.Calls;
using GenomeTriage.Server.Problems;
using GenomeTriage.Server.Telemetry;
using Grpc.Core;
using Microsoft.Extensions.Logging;

namespace GenomeTriage.Server.Batches;

/// <summary>The status of a case of a batch, as its call would have had it if it had come alone.</summary>
internal sealed class CaseFaults(ILogger<CaseFaults> logger)
{
    public CaseStatus StatusOf(Exception exception)
    {
        if ((exception as RpcException ?? RpcProblems.Map(exception)) is { } known)
            return Of(known);
        ServerLog.CaseFailed(logger, FaultText.Of(exception));
        return new CaseStatus { Code = (int)StatusCode.Unknown, Message = "The case failed." };
    }

    private static CaseStatus Of(RpcException exception)
    {
        var status = new CaseStatus { Code = (int)exception.StatusCode, Message = exception.Status.Detail };
        status.Problems.AddRange(ProblemDetails.Of(exception));
        return status;
    }
}
