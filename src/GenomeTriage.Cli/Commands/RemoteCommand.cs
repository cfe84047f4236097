using System.CommandLine;

namespace GenomeTriage.Cli.Commands;

/// <summary><c>remote</c>: what can be asked of a server.</summary>
internal static class RemoteCommand
{
    public static Command Create() =>
        new("remote", "Use a GenomeTriage server.") { RemoteTriageCommand.Create(), RemoteBatchCommand.Create() };
}
