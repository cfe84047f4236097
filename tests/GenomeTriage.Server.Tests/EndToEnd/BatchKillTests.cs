using System.Diagnostics;
using GenomeTriage.Testing;

namespace GenomeTriage.Server.Tests.EndToEnd;

/// <summary>
/// A batch whose process, or whose server, is killed in the middle and that is gone on with: every case is there exactly
/// once, and every file is the one that a run without a break writes.
/// </summary>
public sealed class BatchKillTests : IAsyncLifetime
{
    private const int Cases = 8;

    private readonly string _folder = Directory.CreateTempSubdirectory("genometriage-batch-").FullName;

    private string Manifest => Path.Combine(_folder, "manifest.tsv");

    public async ValueTask InitializeAsync()
    {
        var examples = Path.Combine(SharedData.RepositoryRoot, "examples");
        var rows = Enumerable.Range(1, Cases).Select(i => i % 2 == 0
            ? $"case-{i}\t{examples}/singleton.json\t{examples}/singleton.vcf.gz\t"
            : $"case-{i}\t{examples}/trio.json\t{examples}/trio.vcf.gz\t{examples}/trio.ped");
        await File.WriteAllLinesAsync(Manifest, rows.Prepend("id\tcase\tvcf\tped"));
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(_folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Batch_KilledAtAnyEndAndGoneOnWith_IsWholeAndTheSame()
    {
        await ProcessRun.OutputOfAsync("dotnet", [RunningServer.Program, "batch", .. Options("whole")], _folder);
        await KillTheBatchAsync("killed");
        await ProcessRun.OutputOfAsync("dotnet", [RunningServer.Program, "batch", .. Options("killed"), "--resume"], _folder);
        AssertSame("whole", "killed");
        await KillTheServerAsync("remote");
        await using var second = await RunningServer.StartAsync();
        await ProcessRun.OutputOfAsync("dotnet", [RunningServer.Program, "remote", "batch", "--server", $"http://{second.Authority}", .. Options("remote"), "--resume"], _folder);
        AssertSame("whole", "remote");
    }

    private async Task KillTheBatchAsync(string name)
    {
        using var batch = Start(["batch", .. Options(name)]);
        await UntilAsync(() => HasResults(name) || batch.HasExited);
        batch.Kill();
        await batch.WaitForExitAsync();
        Assert.InRange(LinesOf(name).Length, 1, Cases);
    }

    private async Task KillTheServerAsync(string name)
    {
        await using var server = await RunningServer.StartAsync();
        using var client = Start(["remote", "batch", "--server", $"http://{server.Authority}", .. Options(name)]);
        await UntilAsync(() => HasResults(name) || client.HasExited);
        server.Kill();
        await client.WaitForExitAsync();
        Assert.True(client.ExitCode is 3 or 0, $"exit code {client.ExitCode}");
    }

    private string[] Options(string name) => ["--manifest", Manifest, "--out", Path.Combine(_folder, name)];

    private Process Start(string[] arguments) =>
        Process.Start(new ProcessStartInfo("dotnet", [RunningServer.Program, .. arguments]) { UseShellExecute = false, WorkingDirectory = _folder })!;

    private bool HasResults(string name) =>
        Directory.Exists(Path.Combine(_folder, name)) && Directory.EnumerateFiles(Path.Combine(_folder, name), "case-*.json").Any();

    /// <summary>The whole lines of a batch's journal; the first says what it is.</summary>
    private string[] LinesOf(string name) => File.ReadAllText(Path.Combine(_folder, name, "journal.tsv")).Split('\n')[..^1];

    private static async Task UntilAsync(Func<bool> isSo)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(3));
        while (!isSo())
            await Task.Delay(10, patience.Token);
    }

    private void AssertSame(string whole, string resumed)
    {
        Assert.Equal(FilesOf(whole), FilesOf(resumed));
        Assert.All(FilesOf(whole), name => Assert.Equal(
            File.ReadAllBytes(Path.Combine(_folder, whole, name)), File.ReadAllBytes(Path.Combine(_folder, resumed, name))));
        var ids = LinesOf(resumed).Skip(1).Select(line => line[..line.IndexOf('\t', StringComparison.Ordinal)]).ToList();
        Assert.Equal(ids.Distinct().Order(StringComparer.Ordinal), ids.Order(StringComparer.Ordinal));
        Assert.Equal(Cases, ids.Count);
    }

    /// <summary>Everything but the journal, whose lines come in the order in which cases ended.</summary>
    private List<string> FilesOf(string name) =>
        [.. Directory.EnumerateFiles(Path.Combine(_folder, name)).Select(Path.GetFileName).OfType<string>().Where(file => file != "journal.tsv").Order(StringComparer.Ordinal)];
}
