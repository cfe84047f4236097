using GenomeTriage.Knowledge.Packs;

namespace GenomeTriage.Cli.Hosting;

/// <summary>Opens the knowledge pack that a command line names, or the one beside the program.</summary>
internal static class PackOpener
{
    public static KnowledgePack Open(string? path) => path is null ? KnowledgePack.OpenDefault() : KnowledgePack.Open(path);
}
