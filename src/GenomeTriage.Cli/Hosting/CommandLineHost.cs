using System.CommandLine;
using GenomeTriage.Exchange.Texts;
using GenomeTriage.Genome.Problems;

namespace GenomeTriage.Cli.Hosting;

/// <summary>Parses the command line, runs the verb, and turns what goes wrong into a sentence and an exit code.</summary>
public static class CommandLineHost
{
    /// <summary>Runs one command line against the process's own console.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        var parsed = GenomeTriageCommand.Create().Parse(args);
        var texts = TextCatalog.In(LanguageOption.Of(parsed));
        if (parsed.Errors.Count > 0) return RefuseCommandLine(parsed, texts);
        try
        {
            // A server that is asked to stop lets its calls end; it has a time limit of its own.
            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = Timeout.InfiniteTimeSpan });
        }
        catch (Exception failure)
        {
            var (problems, exitCode) = Verdict.Of(failure);
            ProblemPrinter.Print(problems, texts);
            return exitCode;
        }
    }

    private static int RefuseCommandLine(ParseResult parsed, TextCatalog texts)
    {
        ProblemPrinter.Print(
            [.. parsed.Errors.Select(error => new Problem(CommandProblemCodes.CommandLineWrong, ProblemSeverity.Error) { Found = error.Message })],
            texts);
        return ExitCode.BadInput;
    }
}
