using System.CommandLine;
using GenomeTriage.Knowledge.Packs;

namespace GenomeTriage.Cli.Commands;

/// <summary><c>genometriage knowledge</c>: build a pack, see what is in it, check that it is whole.</summary>
internal static class KnowledgeCommand
{
    /// <summary>The verb with its verbs.</summary>
    public static Command Create() => new("knowledge", "The knowledge pack: build it, see what it holds, verify it.")
    {
        KnowledgeBuildCommand.Create(),
        KnowledgeInfoCommand.Create(),
        KnowledgeVerifyCommand.Create(),
    };

    /// <summary>The pack a verb works on; by default the one that comes with the program.</summary>
    public static Option<string> PackOption() => new("--knowledge")
    {
        Description = "The pack; by default the one beside the program.",
        DefaultValueFactory = _ => KnowledgePack.DefaultPath(),
    };
}
