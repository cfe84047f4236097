using GenomeTriage.Cli.Hosting;
using GenomeTriage.Genome.Problems;
using GenomeTriage.Knowledge.Genes;

namespace GenomeTriage.Cli.Cases;

/// <summary>Reads a panel: one gene symbol a line, current or former; lines that begin with <c>#</c> are comments.</summary>
internal static class PanelReader
{
    /// <exception cref="InputException">The file cannot be read, is empty, or names an unknown gene; all of them are listed.</exception>
    public static IReadOnlySet<string> Read(string path, GeneCatalog genes)
    {
        using var reader = new StreamReader(InputFiles.OpenRead(path));
        var symbols = new SortedSet<string>(StringComparer.Ordinal);
        var problems = new List<Problem>();
        for (long line = 1; reader.ReadLine() is { } text; line++)
        {
            var symbol = text.Trim();
            if (symbol.Length == 0 || symbol[0] == '#') continue;
            if (genes.TryFindSymbol(symbol, out var gene)) symbols.Add(genes[gene].Symbol);
            else problems.Add(new Problem(CommandProblemCodes.PanelGeneUnknown, ProblemSeverity.Error) { File = path, Line = line, Found = symbol });
        }

        if (problems.Count > 0) throw new InputException(problems);
        return symbols.Count > 0 ? symbols : throw new InputException(new Problem(CommandProblemCodes.PanelEmpty, ProblemSeverity.Error) { File = path });
    }
}
