using System.CommandLine;
using GenomeTriage.Cli.Commands;

namespace GenomeTriage.Cli.Hosting;

/// <summary>The root of all verbs.</summary>
internal static class GenomeTriageCommand
{
    public static RootCommand Create() =>
        new("Diagnostic triage for undiagnosed rare-disease patients. Decision support: a clinician decides.")
        {
            LanguageOption.Instance,
            KnowledgeCommand.Create(),
            TriageCommand.Create(),
            ServeCommand.Create(),
            RemoteCommand.Create(),
            BatchCommand.Create(),
            ExplainCommand.Create(),
            ValidateCommand.Create(),
            AnnotateCommand.Create(),
            SourceCommand.Create(),
            EvaluateCommand.Create(),
            FoldsCommand.Create(),
            AuditCommand.Create(),
        };
}
