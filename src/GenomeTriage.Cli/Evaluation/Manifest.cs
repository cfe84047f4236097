using GenomeTriage.Cli.Hosting;
using GenomeTriage.Genome.Problems;

namespace GenomeTriage.Cli.Evaluation;

/// <summary>A tab-separated table with a header, of which one column is looked up by the column <c>id</c>.</summary>
internal static class Manifest
{
    private const string IdColumn = "id";

    /// <summary>Values of <paramref name="column"/> by case id.</summary>
    /// <exception cref="InputException">The file cannot be read, lacks a column, or a line is too short.</exception>
    public static Dictionary<string, string> Read(string path, string column)
    {
        using var reader = new StreamReader(InputFiles.OpenRead(path));
        var header = (reader.ReadLine() ?? "").Split('\t');
        var (id, value) = (Array.IndexOf(header, IdColumn), Array.IndexOf(header, column));
        if (id < 0 || value < 0) throw Refusal(path, 1, $"{IdColumn}, {column}");
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        for (long line = 2; reader.ReadLine() is { } text; line++)
        {
            if (text.Length == 0) continue;
            var fields = text.Split('\t');
            if (fields.Length <= Math.Max(id, value)) throw Refusal(path, line, string.Join(", ", header));
            values[fields[id]] = fields[value];
        }

        return values;
    }

    private static InputException Refusal(string path, long line, string columns) => new(
        new Problem(EvaluationProblemCodes.TableColumnsMissing, ProblemSeverity.Error) { File = path, Line = line, Allowed = columns });
}
