using System.CommandLine;

namespace GenomeTriage.Cli.Commands;

/// <summary><c>genometriage source</c>: sources that a site builds once and uses for every file.</summary>
internal static class SourceCommand
{
    public static Command Create() => new("source", "Sources of the site: frequency, ClinVar, own collection, scores, structural variants.") { SourceBuildCommand.Create(), SourceInfoCommand.Create() };
}
