using Microsoft.Extensions.Logging;

namespace GenomeTriage.Rpc.Server.Internal;

/// <summary>What is logged of calls: methods and outcomes, never what a message holds.</summary>
internal static partial class RpcLog
{
    public const string Category = "GenomeTriage.Rpc";

    [LoggerMessage(1, LogLevel.Error, "{Method} failed: {Fault}")]
    public static partial void MethodFailed(ILogger logger, string method, string fault);

    [LoggerMessage(2, LogLevel.Information, "{Method} was cut off: {Reason}")]
    public static partial void Stalled(ILogger logger, string method, string reason);
}
