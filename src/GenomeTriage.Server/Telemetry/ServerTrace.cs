using System.Diagnostics;

namespace GenomeTriage.Server.Telemetry;

/// <summary>The spans of the server: the stages of a case, by name alone.</summary>
internal static class ServerTrace
{
    /// <summary>The name of the source.</summary>
    public const string SourceName = "GenomeTriage.Server";

    /// <summary>Makes the spans.</summary>
    public static readonly ActivitySource Source = new(SourceName);
}
