using System.Buffers;
using System.Globalization;
using GenomeTriage.Cli.Hosting;
using GenomeTriage.Genome.Privacy;
using GenomeTriage.Genome.Problems;

namespace GenomeTriage.Cli.Batches;

/// <summary>
/// Reads a manifest: a tab-separated table with a header, one case a row. Every problem is found before the first case
/// is ranked.
/// </summary>
internal sealed class BatchManifest
{
    private const int LongestId = 100;
    private const string IdRule = "A–Z a–z 0–9 . _ -, 1–100, not first: . -";

    private static readonly SearchValues<char> IdCharacters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._-");

    private readonly string _path;
    private readonly string _folder;
    private readonly List<Problem> _problems = [];
    private readonly HashSet<string> _ids = new(StringComparer.OrdinalIgnoreCase);

    private BatchManifest(string path) => (_path, _folder) = (path, Path.GetDirectoryName(Path.GetFullPath(path)) ?? "");

    /// <summary>The rows, in their order.</summary>
    /// <exception cref="InputException">The manifest cannot be used; every problem is told.</exception>
    public static IReadOnlyList<BatchRow> Read(string path) => new BatchManifest(path).Read();

    private List<BatchRow> Read()
    {
        using var reader = new StreamReader(InputFiles.OpenRead(_path));
        var columns = ReadHeader(reader.ReadLine() ?? "");
        var rows = new List<BatchRow>();
        for (long line = 2; reader.ReadLine() is { } text; line++)
        {
            if (text.Length > 0 && ReadRow(line, text.Split('\t'), columns) is { } row)
                rows.Add(row);
        }

        if (rows.Count == 0 && _problems.Count == 0)
            Report(BatchProblemCodes.BatchEmpty, null, null);
        return _problems.Count > 0 ? throw new InputException(_problems) : rows;
    }

    private string[] ReadHeader(string text)
    {
        var columns = text.Split('\t');
        foreach (var column in columns.Except(BatchColumns.All, StringComparer.Ordinal))
            Report(BatchProblemCodes.BatchColumnUnknown, 1, null, column, string.Join(", ", BatchColumns.All));
        if (!columns.Contains(BatchColumns.Id, StringComparer.Ordinal))
            Report(BatchProblemCodes.BatchColumnMissing, 1, null, null, BatchColumns.Id);
        return _problems.Count > 0 ? throw new InputException(_problems) : columns;
    }

    private BatchRow? ReadRow(long line, string[] fields, string[] columns)
    {
        if (fields.Length != columns.Length)
        {
            Report(BatchProblemCodes.BatchRowWrong, line, null, Number(fields.Length), Number(columns.Length));
            return null;
        }

        var values = columns.Zip(fields).Where(pair => pair.Second.Length > 0)
            .ToDictionary(pair => pair.First, pair => Checked(line, pair.First, pair.Second), StringComparer.Ordinal);
        if (!BatchColumns.Evidence.Any(values.ContainsKey))
            Report(BatchProblemCodes.BatchRowEmpty, line, null);
        values.Remove(BatchColumns.Id, out var id);
        CheckId(line, id ?? "");
        return new BatchRow(line, id ?? "", values);
    }

    private void CheckId(long line, string id)
    {
        if (id.Length is 0 or > LongestId || id[0] is '.' or '-' || id.AsSpan().ContainsAnyExcept(IdCharacters))
            Report(BatchProblemCodes.BatchIdWrong, line, BatchColumns.Id, id, IdRule);
        else if (!_ids.Add(id))
            Report(BatchProblemCodes.BatchIdRepeated, line, BatchColumns.Id, id);
    }

    private string Checked(long line, string column, string value)
    {
        if (PersonalIdentityGuard.Inspect(value, _path, line, column) is { } number)
            _problems.Add(number);
        if (BatchColumns.Choices.TryGetValue(column, out var allowed) && !allowed.Contains(value, StringComparer.Ordinal))
            Report(BatchProblemCodes.BatchValueWrong, line, column, value, string.Join(", ", allowed));
        if (!BatchColumns.Files.Contains(column, StringComparer.Ordinal))
            return value;
        var path = Path.Combine(_folder, value);
        if (!File.Exists(path))
            Report(CommandProblemCodes.FileNotFound, line, column, value);
        return path;
    }

    private void Report(string code, long? line, string? field, string? found = null, string? allowed = null) => _problems.Add(
        new Problem(code, ProblemSeverity.Error) { File = _path, Line = line, Field = field, Found = found, Allowed = allowed });

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
