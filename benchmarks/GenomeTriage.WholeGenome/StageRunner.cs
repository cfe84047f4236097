using System.Diagnostics;
using System.Globalization;
using GenomeTriage.Knowledge.Packs;
using GenomeTriage.Triage;
using GenomeTriage.Triage.Cases;
using GenomeTriage.Triage.Ledger;
using GenomeTriage.Triage.Progress;
using GenomeTriage.Triage.Results;
using GenomeTriage.Vcf.Reading;

namespace GenomeTriage.WholeGenome;

/// <summary>Runs the parts one after the other in one process: reading alone, then the whole way, with the time of the first list.</summary>
internal static class StageRunner
{
    public static async Task<int> RunAsync(string pack, string vcf)
    {
        var records = await ReadAsync(vcf);
        await PrintAsync("reading records", records, () => ReadAsync(vcf));
        using var knowledge = KnowledgePack.Open(pack);
        var engine = TriageEngine.Create(knowledge);
        await PrintAsync("making the models", 0, () => Task.Run(() => engine.WarmUp(default)));
        var first = new FirstList();
        var triageCase = new TriageCase { Id = "made", Picture = KnownAnswer.Picture };
        TriageResult? result = null;
        await PrintAsync("the whole way", records, async () => result = await engine.RunAsync(triageCase, VcfSource.FromFile(vcf), new TriageOptions(), first, CancellationToken.None));
        first.Print();
        PrintLedger(result!.Ledger);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"first: {result.Groups[0].Name} ({result.Groups[0].Posterior:F3}); peak memory {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:F0} MB"));
        return 0;
    }

    private static async Task<long> ReadAsync(string vcf)
    {
        await using var reader = await VcfReader.OpenAsync(vcf);
        while (await reader.ReadAsync())
        {
        }

        return reader.RecordCount;
    }

    private static async Task PrintAsync(string stage, long records, Func<Task> work)
    {
        var (watch, before) = (Stopwatch.StartNew(), Process.GetCurrentProcess().TotalProcessorTime);
        await work();
        var processor = Process.GetCurrentProcess().TotalProcessorTime - before;
        var rate = records == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $", {records / watch.Elapsed.TotalSeconds:F0} records/s");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{stage,-18} {watch.Elapsed.TotalSeconds:F2} s, {processor.TotalSeconds:F2} s of processor{rate}"));
    }

    private static void PrintLedger(LossLedger ledger)
    {
        foreach (var stage in ledger.Stages)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {stage.Code}: in {stage.In}, out {stage.Out}; {string.Join(", ", stage.Removed.Select(loss => $"{loss.Reason} {loss.Count}"))}"));
    }

    /// <summary>Notes when the first list came, and when the answer first stood at its head.</summary>
    private sealed class FirstList : IProgress<TriageProgress>
    {
        private readonly Stopwatch _watch = Stopwatch.StartNew();
        private (double Seconds, long Records)? _first;
        private int _lists;

        public void Report(TriageProgress value)
        {
            if (value.Provisional.Count == 0) return;
            _lists++;
            _first ??= (_watch.Elapsed.TotalSeconds, value.RecordsRead);
        }

        public void Print() => Console.WriteLine(_first is { } first
            ? string.Create(CultureInfo.InvariantCulture, $"first provisional list after {first.Seconds:F2} s ({first.Records} records); {_lists} lists while it streamed")
            : "no provisional list");
    }
}
