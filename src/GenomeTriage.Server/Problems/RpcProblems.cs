using GenomeTriage.Genome.Problems;
using GenomeTriage.Rpc;
using GenomeTriage.Server.Review.Calls;
using GenomeTriage.Rpc.Errors;
using Google.Protobuf;

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
        var details = new List<IMessage>();
        var size = 0;
        foreach (var message in problems.OrderByDescending(problem => problem.Severity).Select(ProblemMessages.Of))
        {
            size += message.CalculateSize();
            if (details.Count > 0 && size > MostDetailBytes)
                break;
            details.Add(message);
        }

        return RichErrors.Create(code, ((Contracts.V1.Problem)details[0]).Code, details);
    }
}
