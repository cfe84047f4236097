using System.Text;
using FsCheck;
using FsCheck.Fluent;
using GenomeTriage.Triage.Ledger;
using GenomeTriage.Triage.Pipeline;
using GenomeTriage.Triage.Tests.Building;

namespace GenomeTriage.Triage.Tests.Pipeline;

/// <summary>What must not change a result, over random trios on the pack that ships.</summary>
public sealed class ReadingPropertyTests
{
    private static readonly Config Some = Config.QuickThrowOnFailure.WithMaxTest(60);

    [Fact]
    public void Read_AnyChunkSizes_ChangeNothing() => Holds(records =>
    {
        var text = RandomVcf.Text(records);
        return Enumerable.Range(1, 3).All(step => IsSame(Read(text), Read(text, step * 7)));
    });

    [Fact]
    public void Read_SamplesInAnotherOrder_ChangeNothing() => Holds(records => IsSame(
        Read(RandomVcf.Text(records)),
        Read(RandomVcf.Text(records.Select(one => one.Line(2, 0, 1)), "mother", "child", "father"))));

    [Fact]
    public void Read_RecordsOfAPositionInAnotherOrder_ChangeNothing() => Holds(records => IsSame(
        Read(RandomVcf.Text(records)),
        Read(RandomVcf.Text(records.GroupBy(one => (one.Contig, one.Position)).SelectMany(group => group.Reverse())))));

    [Fact]
    public void Read_ReferenceRowsNoCallsAndBlocks_RaiseNothing() => Holds(records =>
    {
        var lines = records.SelectMany(one => new[]
        {
            one.Line(0, 1, 2),
            (one with { Position = one.Position + 10, Calls = ["0/0:60:99", "0/0:60:99", "0/0:60:99"] }).Line(0, 1, 2),
            (one with { Position = one.Position + 11, Calls = ["./.:.:.", "./.:.:.", "./.:.:."] }).Line(0, 1, 2),
            $"{one.Contig}\t{one.Position + 12}\t.\tA\t<NON_REF>\t.\t.\tEND={one.Position + 20}\tGT:DP:GQ\t0/0:60:99\t0/0:60:99\t0/0:60:99",
        }).OrderBy(line => line.Split('\t')[0], StringComparer.Ordinal).ThenBy(line => int.Parse(line.Split('\t')[1], System.Globalization.CultureInfo.InvariantCulture));
        return SameRatios(RealEngine.Ratios(Read(RandomVcf.Text(records))), RealEngine.Ratios(Read(RandomVcf.Text(lines))));
    });

    [Fact]
    public void Read_ParentsWithoutCalls_AreAsNoParents() => Holds(records =>
    {
        var silent = records.Select(one => one with { Calls = [one.Calls[0], "./.:.:.", "./.:.:."] }).ToList();
        return SameRatios(
            RealEngine.Ratios(Read(RandomVcf.Text(silent))),
            RealEngine.Ratios(Read(RandomVcf.Text(records.Select(one => one.Line(0)), "child"))));
    });

    [Fact]
    public void Read_AnyFile_LedgerBalancesToItsRecords() => Holds(records =>
    {
        var ledger = Read(RandomVcf.Text(records)).Ledger;
        return ledger.Balances && ledger.Find(LedgerStageCodes.Reading)!.In == records.Length;
    });

    [Fact]
    public void Read_ManyAtOnce_GiveTheSame()
    {
        var text = RandomVcf.Text(RandomVcf.Records.Sample(40, 20).MaxBy(records => records.Length)!);
        var alone = Read(text);
        Assert.NotEmpty(alone.Evidence.Variants);
        var together = new VariantReadingResult[16];
        Parallel.For(0, together.Length, i => together[i] = Read(text));
        Assert.All(together, one => Assert.True(IsSame(alone, one)));
    }

    private static void Holds(Func<TrioRecord[], bool> property) => Check.One(Some, Prop.ForAll(RandomVcf.Records.ToArbitrary(), property));

    private static VariantReadingResult Read(string text, int? chunk = null)
    {
        var bytes = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return RealEngine.ReadAsync(chunk is { } size ? new ChunkedStream(bytes, size) : bytes).GetAwaiter().GetResult();
    }

    private static bool IsSame(VariantReadingResult a, VariantReadingResult b) =>
        SameRatios(RealEngine.Ratios(a), RealEngine.Ratios(b))
        && a.Evidence.Variants.Select(one => one.Variant).SequenceEqual(b.Evidence.Variants.Select(one => one.Variant))
        && a.Notices.Select(one => one.Code).SequenceEqual(b.Notices.Select(one => one.Code))
        && Written(a.Ledger) == Written(b.Ledger);

    private static bool SameRatios(SortedDictionary<(int, int), double> a, SortedDictionary<(int, int), double> b) =>
        a.Keys.SequenceEqual(b.Keys) && a.All(pair => Math.Abs(pair.Value / b[pair.Key] - 1) < 1e-12);

    private static string Written(LossLedger ledger) => string.Join('\n', ledger.Stages.Select(stage =>
        $"{stage.Code} {stage.In} {stage.Out} {string.Join(' ', stage.Removed)}"));
}
