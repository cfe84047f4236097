using System.Globalization;
using System.Text;
using GenomeTriage.Genome.Problems;

namespace GenomeTriage.Cli.Evaluation.Folds;

/// <summary>The fold of each case: a tab-separated table with the columns <c>id</c> and <c>fold</c>.</summary>
internal sealed class FoldTable
{
    private const string Column = "fold";

    private readonly string _path;
    private readonly Dictionary<string, string> _folds;

    private FoldTable(string path, Dictionary<string, string> folds) => (_path, _folds) = (path, folds);

    /// <exception cref="InputException">The table cannot be read.</exception>
    public static FoldTable Read(string path) => new(path, Manifest.Read(path, Column));

    /// <summary>The fold of a case.</summary>
    /// <exception cref="InputException">The table has none for it.</exception>
    public string FoldOf(string id) => _folds.TryGetValue(id, out var fold) ? fold : throw new InputException(
        new Problem(EvaluationProblemCodes.FoldMissing, ProblemSeverity.Error) { File = _path, Found = id });

    /// <summary>The fold of a case; <c>null</c> where the table has none for it.</summary>
    public string? TryFoldOf(string id) => _folds.GetValueOrDefault(id);

    /// <summary>Writes a table.</summary>
    public static async Task WriteAsync(IReadOnlyList<string> ids, IReadOnlyList<int> folds, Stream stream)
    {
        await using var writer = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        await writer.WriteLineAsync($"id\t{Column}");
        for (var i = 0; i < ids.Count; i++)
            await writer.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{ids[i]}\t{folds[i]}"));
    }
}
