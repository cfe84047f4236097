using GenomeTriage.Contracts.V1;
using Google.Protobuf;
using Grpc.Core;

namespace GenomeTriage.Contracts;

/// <summary>The problems that a failed call carries in <c>grpc-status-details-bin</c>.</summary>
public static class ProblemDetails
{
    /// <summary>The problems, the gravest first; empty where there are none, or they cannot be read.</summary>
    public static IReadOnlyList<Problem> Of(RpcException exception)
    {
        try
        {
            var status = exception.Trailers.GetRpcStatus(ignoreParseError: true);
            return status is null ? [] : [.. status.Details.Where(detail => detail.Is(Problem.Descriptor)).Select(detail => detail.Unpack<Problem>())];
        }
        catch (InvalidProtocolBufferException)
        {
            return [];
        }
    }
}
