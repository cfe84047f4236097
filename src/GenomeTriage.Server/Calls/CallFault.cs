using GenomeTriage.Server.Telemetry;
using Grpc.Core;
using Microsoft.Extensions.Logging;

namespace GenomeTriage.Server.Calls;

/// <summary>A fault of the program: the log gets its types and places, the caller nothing of the program.</summary>
internal static class CallFault
{
    /// <summary>Logs the fault and gives what the call ends with.</summary>
    public static RpcException Of(ILogger logger, string method, Exception exception)
    {
        ServerLog.RequestFailed(logger, method, FaultText.Of(exception));
        return new RpcException(new Status(StatusCode.Unknown, "The method failed."));
    }
}
