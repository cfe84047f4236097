using System.Text;
using GenomeTriage.Genome.Problems;

namespace GenomeTriage.Cli.Batches;

/// <summary>
/// What of a batch is done, a line a case: id, digest of the row, status, digest of the result. A line is written and
/// flushed to the disk only when the result's file is there whole, so a run that is killed at any moment loses at most the
/// line, never the result behind a line; the case is then ranked again, to the same bytes. Only one process can hold it.
/// </summary>
internal sealed class BatchJournal : IDisposable
{
    private const string FileName = "journal.tsv";
    private const string Format = "genometriage-batch-1";
    private const int Columns = 4;

    private readonly FileStream _file;

    private BatchJournal(FileStream file, IReadOnlyDictionary<string, BatchEntry> entries) => (_file, Entries) = (file, entries);

    /// <summary>What was done before, by id; the last line of an id counts.</summary>
    public IReadOnlyDictionary<string, BatchEntry> Entries { get; }

    /// <summary>Opens the journal of a folder, and makes it where there is none.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="settings">Digest of the batch's settings.</param>
    /// <param name="resume">Whether a batch that was begun may be gone on with.</param>
    /// <exception cref="ConfigurationException">The folder cannot be used for this batch.</exception>
    public static BatchJournal Open(string folder, string settings, bool resume)
    {
        var file = OpenFile(folder);
        try
        {
            var lines = ReadWholeLines(file);
            if (lines.Count > 0 && !resume)
                throw Unusable(BatchProblemCodes.BatchFolderUsed, folder);
            var journal = new BatchJournal(file, Parse(lines, settings, folder));
            if (lines.Count == 0)
                journal.Append($"{Format}\t{settings}");
            return journal;
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>Notes that a case is done; it is on the disk when this returns.</summary>
    public void Add(string id, BatchEntry entry) => Append(string.Join('\t', id, entry.Row, entry.Status, entry.Result));

    public void Dispose() => _file.Dispose();

    private static FileStream OpenFile(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
            return new FileStream(Path.Combine(folder, FileName), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            var code = File.Exists(Path.Combine(folder, FileName)) ? BatchProblemCodes.BatchFolderBusy : Hosting.CommandProblemCodes.OutputUnwritable;
            throw new ConfigurationException(new Problem(code, ProblemSeverity.Error) { Found = folder, Allowed = fault.Message }, fault);
        }
    }

    /// <summary>The lines that end in a line feed; what was being written when a run was killed is cut off.</summary>
    private static List<string> ReadWholeLines(FileStream file)
    {
        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        var whole = bytes.AsSpan().LastIndexOf((byte)'\n') + 1;
        file.SetLength(whole);
        file.Position = whole;
        return [.. Encoding.UTF8.GetString(bytes, 0, whole).Split('\n', StringSplitOptions.RemoveEmptyEntries)];
    }

    private static Dictionary<string, BatchEntry> Parse(List<string> lines, string settings, string folder)
    {
        var entries = new Dictionary<string, BatchEntry>(StringComparer.Ordinal);
        if (lines.Count == 0)
            return entries;
        if (!lines[0].StartsWith(Format + "\t", StringComparison.Ordinal))
            throw Unusable(BatchProblemCodes.BatchJournalDamaged, folder);
        if (lines[0] != $"{Format}\t{settings}")
            throw Unusable(BatchProblemCodes.BatchOptionsChanged, folder);
        foreach (var line in lines.Skip(1))
        {
            var fields = line.Split('\t');
            entries[fields[0]] = fields.Length == Columns
                ? new BatchEntry(fields[1], fields[2], fields[3])
                : throw Unusable(BatchProblemCodes.BatchJournalDamaged, folder);
        }

        return entries;
    }

    private void Append(string line)
    {
        _file.Write(Encoding.UTF8.GetBytes(line + "\n"));
        _file.Flush(flushToDisk: true);
    }

    private static ConfigurationException Unusable(string code, string folder) =>
        new(new Problem(code, ProblemSeverity.Error) { Found = folder });
}
