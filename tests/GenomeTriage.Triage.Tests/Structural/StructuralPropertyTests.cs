using System.Text;
using FsCheck;
using FsCheck.Fluent;
using GenomeTriage.Triage.Cases;
using GenomeTriage.Triage.Pipeline;
using GenomeTriage.Triage.Tests.Building;

namespace GenomeTriage.Triage.Tests.Structural;

/// <summary>What must not change a result, over random structural variants and repeats on the pack that ships.</summary>
public sealed class StructuralPropertyTests
{
    private static readonly Config Some = Config.QuickThrowOnFailure.WithMaxTest(40);

    private static readonly Gen<string> Carried =
        from place in Gen.Elements(("chr7", 117_480_000), ("chr9", 127_550_000), ("chr13", 32_330_000), ("chrX", 31_500_000))
        from offset in Gen.Choose(0, 40)
        from length in Gen.Elements(2_000, 60_000, 400_000)
        from allele in Gen.Elements("DEL", "DUP", "INV", "INS")
        from calls in Gen.ArrayOf(Gen.Elements("0/1", "1/1", "0/0", "./.", "0|1"), 3)
        select StructuralVcf.Record(place.Item1, place.Item2 + offset * 2_500, place.Item2 + offset * 2_500 + length, allele, calls);

    private static readonly Gen<string[]> Records = Gen.Choose(1, 8).SelectMany(count => Gen.ArrayOf(Carried, count)).Select(all => all.Distinct(StringComparer.Ordinal).ToArray());

    [Fact]
    public void Read_RowsThatNobodyCarries_RaiseNothing() => Holds(records =>
    {
        var silent = records.Select(line => string.Join('\t', line.Split('\t')[..9])).SelectMany(line => new[] { $"{line}\t0/0\t0/0\t0/0", $"{line}\t./.\t./.\t./." });
        return Same(Read(records), Read([.. records, .. silent, "chr4\t3074876\t.\tC\t.\t.\tPASS\tVARID=HTT\tGT:REPCN\t./.:.\t./.:.\t./.:."]));
    });

    [Fact]
    public void Read_RecordsInAnotherOrder_ChangeNothing() => Holds(records => Same(Read(records), Read([.. records.Reverse()])));

    [Fact]
    public void Read_AnyRecords_LedgerBalances() => Holds(records => Read(records).Ledger.Balances);

    [Fact]
    public void Read_ParentsWithoutCalls_AreAsWithoutFamily() => Holds(records =>
    {
        var reading = Read([.. records.Select(line => string.Join('\t', line.Split('\t')[..10].Append("./.").Append("./.")))]);
        var alone = RealEngine.Engine.Knowledge.Genotypes.Weigh(reading.Evidence, EvidenceSources.Family);
        var ratios = RealEngine.Ratios(reading);
        return ratios.All(pair => Math.Abs(pair.Value / alone.RatioOf(Triage.Genotypes.GeneMode.OfSlot(pair.Key.Gene, pair.Key.Slot)) - 1) < 1e-12);
    });

    private static void Holds(Func<string[], bool> property) => Check.One(Some, Prop.ForAll(Records.ToArbitrary(), property));

    private static VariantReadingResult Read(string[] records) =>
        RealEngine.ReadAsync(new MemoryStream(Encoding.UTF8.GetBytes(StructuralVcf.Text(records)))).GetAwaiter().GetResult();

    private static bool Same(VariantReadingResult a, VariantReadingResult b)
    {
        var (left, right) = (RealEngine.Ratios(a), RealEngine.Ratios(b));
        return left.Keys.SequenceEqual(right.Keys) && left.All(pair => Math.Abs(pair.Value / right[pair.Key] - 1) < 1e-12);
    }
}
