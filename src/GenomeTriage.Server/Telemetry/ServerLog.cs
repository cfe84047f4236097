using Microsoft.Extensions.Logging;

namespace GenomeTriage.Server.Telemetry;

/// <summary>What the server logs: methods, outcomes, times and who called, never what a case holds.</summary>
internal static partial class ServerLog
{
    [LoggerMessage(10, LogLevel.Information, "{Method} ended with {Status} after {Milliseconds} ms for {Caller}.")]
    public static partial void CallEnded(ILogger logger, string method, string status, long milliseconds, string caller);

    [LoggerMessage(11, LogLevel.Error, "A case of a batch failed: {Fault}")]
    public static partial void CaseFailed(ILogger logger, string fault);

    [LoggerMessage(13, LogLevel.Warning, "A token was refused since the keys of the sign-in provider could not be had: {Fault}")]
    public static partial void ProviderNotAsked(ILogger logger, string fault);

    [LoggerMessage(12, LogLevel.Error, "{Method} failed: {Fault}")]
    public static partial void RequestFailed(ILogger logger, string method, string fault);
}
