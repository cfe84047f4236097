using Microsoft.Extensions.Logging;

namespace GenomeTriage.Rpc.Server.Internal;

/// <summary>What is logged of calls: methods and outcomes, never what a message holds.</summary>
internal static partial class RpcLog
{
    public const string Category = "GenomeTriage.Rpc";

    [LoggerMessage(1, LogLevel.Error, "{Method} threw.")]
    public static partial void MethodThrew(ILogger logger, string method, Exception exception);

    [LoggerMessage(2, LogLevel.Information, "{Method} was cut off: {Reason}")]
    public static partial void Stalled(ILogger logger, string method, string reason);
}
