using System.CommandLine;
using GenomeTriage.Cli.Hosting;
using GenomeTriage.Knowledge.Packs;

namespace GenomeTriage.Cli.Commands;

/// <summary><c>genometriage knowledge verify</c>: recomputes the hashes of a pack and, with <c>--from</c>, of the files it was built from.</summary>
internal static class KnowledgeVerifyCommand
{
    public static Command Create()
    {
        var pack = KnowledgeCommand.PackOption();
        var from = new Option<DirectoryInfo?>("--from") { Description = "The folder of official files, to compare them too." };
        var command = new Command("verify", "Recompute every hash; exit code 3 where one differs.") { pack, from };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(pack), parsed.GetValue(from)?.FullName));
        return command;
    }

    private static int Run(string path, string? sourceFolder)
    {
        var verification = KnowledgePack.Verify(path, sourceFolder);
        Write("section", verification.Sections);
        Write("source", verification.Sources);
        return verification.IsIntact ? ExitCode.Done : ExitCode.BadConfiguration;
    }

    private static void Write(string kind, IReadOnlyList<HashCheck> checks)
    {
        foreach (var check in checks)
            Console.WriteLine($"{kind}\t{check.Name}\t{check.Sha256}\t{check.Verdict switch { HashVerdict.Same => "same", HashVerdict.Differs => "differs", _ => "missing" }}");
    }
}
