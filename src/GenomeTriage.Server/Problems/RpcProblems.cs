using GenomeTriage.Genome.Problems;
using GenomeTriage.Server.Review.Calls;
using Google.Protobuf.WellKnownTypes;
using Google.Rpc;
using Grpc.Core;

namespace GenomeTriage.Server.Problems;

/// <summary>The status of a call that failed for a known reason; every problem rides along as a detail.</summary>
internal static class RpcProblems
{
    // Details travel in a header; what a client's or proxy's header limit (8 KiB is common) would refuse helps nobody.
    private const int MostDetailBytes = 4096;

    /// <summary>The status for <paramref name="exception"/>; <c>null</c> where it is a fault of the program.</summary>
    public static RpcException? Map(Exception exception) => exception switch
    {
        InputException input => Create(ReviewStatuses.Of(input.Problem.Code), input.Problems),
        ConfigurationException configuration => Create(StatusCode.FailedPrecondition, [configuration.Problem]),
        _ => null,
    };

    private static RpcException Create(StatusCode code, IReadOnlyList<Problem> problems)
    {
        var status = new Google.Rpc.Status { Code = (int)code };
        var size = 0;
        foreach (var message in problems.OrderByDescending(problem => problem.Severity).Select(ProblemMessages.Of))
        {
            size += message.CalculateSize();
            if (status.Details.Count > 0 && size > MostDetailBytes)
                break;
            if (status.Details.Count == 0)
                status.Message = message.Code;
            status.Details.Add(Any.Pack(message));
        }

        return status.ToRpcException();
    }
}
