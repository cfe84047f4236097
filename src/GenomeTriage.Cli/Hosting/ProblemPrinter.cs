using GenomeTriage.Exchange.Texts;
using GenomeTriage.Genome.Problems;

namespace GenomeTriage.Cli.Hosting;

/// <summary>Writes problems to standard error, one a line, in the user's language.</summary>
public static class ProblemPrinter
{
    /// <summary>Prints in the order given.</summary>
    public static void Print(IReadOnlyList<Problem> problems, TextCatalog texts)
    {
        foreach (var problem in problems)
            Console.Error.WriteLine($"{texts.Label(problem.Severity)}: {ProblemText.Render(problem, texts)}");
    }
}
