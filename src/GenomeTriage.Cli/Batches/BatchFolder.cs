using System.Security.Cryptography;
using System.Text.Json;
using GenomeTriage.Genome.Problems;

namespace GenomeTriage.Cli.Batches;

/// <summary>
/// Where the results of a batch go: <c>ID.json</c> for a case that was ranked, <c>ID.problems.json</c> for one that could not
/// be. A file is there whole or not at all.
/// </summary>
internal sealed class BatchFolder(string path, BatchJournal journal)
{
    private const string Result = ".json";
    private const string Failure = ".problems.json";

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    private readonly Dictionary<string, BatchEntry> _done = new(journal.Entries, StringComparer.Ordinal);

    /// <summary>What is done, by id.</summary>
    public IReadOnlyDictionary<string, BatchEntry> Done => _done;

    /// <summary>Whether a row was done before, as it stands now, and its file is still there.</summary>
    public bool IsDone(BatchRow row) =>
        _done.TryGetValue(row.Id, out var entry) && entry.Row == BatchSettings.DigestOf(row) && File.Exists(FileOf(row.Id, entry.IsRanked));

    /// <summary>Keeps an outcome: first its file, then the line that says so.</summary>
    public void Keep(BatchOutcome outcome)
    {
        var id = outcome.Row.Id;
        var bytes = outcome.IsRanked ? outcome.Json.ToArray() : JsonSerializer.SerializeToUtf8Bytes(outcome.Problems.Select(Of), Indented);
        WriteWhole(FileOf(id, outcome.IsRanked), bytes);
        File.Delete(FileOf(id, !outcome.IsRanked));
        var entry = new BatchEntry(
            BatchSettings.DigestOf(outcome.Row),
            outcome.IsRanked ? BatchEntry.Ranked : outcome.Problems[0].Code,
            Convert.ToHexStringLower(SHA256.HashData(bytes)));
        journal.Add(id, entry);
        _done[id] = entry;
    }

    /// <summary>Writes <c>summary.tsv</c>: how each case ended, in the order of the manifest.</summary>
    public void WriteSummary(IReadOnlyList<BatchRow> rows)
    {
        using var text = new MemoryStream();
        using (var writer = new StreamWriter(text, leaveOpen: true) { NewLine = "\n" })
        {
            writer.WriteLine("id\tstatus\tfile\tsha256");
            foreach (var row in rows)
                writer.WriteLine(LineOf(row.Id, _done[row.Id]));
        }

        WriteWhole(Path.Combine(path, "summary.tsv"), text.ToArray());
    }

    private static string LineOf(string id, BatchEntry entry) =>
        string.Join('\t', id, entry.Status, id + (entry.IsRanked ? Result : Failure), entry.Result);

    private string FileOf(string id, bool ranked) => Path.Combine(path, id + (ranked ? Result : Failure));

    private static void WriteWhole(string file, byte[] bytes)
    {
        var partial = file + ".partial";
        using (var stream = new FileStream(partial, FileMode.Create, FileAccess.Write, FileShare.None))
        {
            stream.Write(bytes);
            stream.Flush(flushToDisk: true);
        }

        File.Move(partial, file, overwrite: true);
    }

    private static object Of(Problem problem) => new
    {
        problem.Code, Severity = problem.Severity.ToString(), problem.File, problem.Line, problem.Field, problem.Found, problem.Allowed,
    };
}
