using GenomeTriage.Cli.Batches;
using GenomeTriage.Genome.Problems;

namespace GenomeTriage.Cli.Tests.Batches;

/// <summary>What is left of a journal after a run was stopped anywhere.</summary>
public sealed class BatchJournalTests : IDisposable
{
    private static readonly BatchEntry Entry = new("row", BatchEntry.Ranked, "result");

    private readonly string _folder = Directory.CreateTempSubdirectory("genometriage-").FullName;

    private string File => Path.Combine(_folder, "journal.tsv");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Entries_AfterReopening_AreThere()
    {
        using (var journal = Open())
            journal.Add("a", Entry);
        using var again = Open(resume: true);
        Assert.Equal(Entry, again.Entries["a"]);
    }

    [Fact]
    public void Entries_OfAJournalCutAnywhere_AreThoseOfWholeLines()
    {
        using (var journal = Open())
        {
            journal.Add("a", Entry);
            journal.Add("b", Entry);
        }

        var bytes = System.IO.File.ReadAllBytes(File);
        for (var length = 0; length <= bytes.Length; length++)
        {
            System.IO.File.WriteAllBytes(File, bytes[..length]);
            var whole = bytes[..length].Count(b => b == '\n');
            using (var cut = Open(resume: true))
            {
                Assert.Equal(Math.Max(0, whole - 1), cut.Entries.Count);
                cut.Add("c", Entry);
            }

            using var again = Open(resume: true);
            Assert.Equal(Entry, again.Entries["c"]);
        }
    }

    [Fact]
    public void Folder_ThatHoldsABatch_IsRefusedUnlessResumed()
    {
        Open().Dispose();
        Assert.Equal("BatchFolderUsed", Assert.Throws<ConfigurationException>(() => Open()).Problem.Code);
    }

    [Fact]
    public void Folder_OfOtherSettings_IsRefused()
    {
        Open().Dispose();
        Assert.Equal("BatchOptionsChanged", Assert.Throws<ConfigurationException>(() => BatchJournal.Open(_folder, "other", resume: true)).Problem.Code);
    }

    [Fact]
    public void Folder_ThatAnotherBatchHolds_IsRefused()
    {
        using var held = Open();
        Assert.Equal("BatchFolderBusy", Assert.Throws<ConfigurationException>(() => Open(resume: true)).Problem.Code);
    }

    [Fact]
    public void File_ThatIsNoJournal_IsRefused()
    {
        System.IO.File.WriteAllText(File, "id\tname\n");
        Assert.Equal("BatchJournalDamaged", Assert.Throws<ConfigurationException>(() => Open(resume: true)).Problem.Code);
    }

    private BatchJournal Open(bool resume = false) => BatchJournal.Open(_folder, "settings", resume);
}
