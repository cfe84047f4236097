using FsCheck;
using FsCheck.Fluent;
using GenomeTriage.Annotation.SiteSources;
using GenomeTriage.Genome.Positions;
using GenomeTriage.Genome.Problems;
using GenomeTriage.Genome.Variants;

namespace GenomeTriage.Annotation.Tests.SiteSources;

public sealed class SiteSourceTests : IDisposable
{
    private readonly string _path = Path.GetTempFileName();

    public void Dispose() => File.Delete(_path);

    [Fact]
    public void TryFind_SortedOrNot_GivesTheNumbersOfEveryAlleleThatWasWritten()
    {
        var rows = Made(20_000, seed: 5);
        Write(rows);
        using var source = SiteSource.Open(_path);
        foreach (var order in new[] { rows, [.. rows.OrderBy(row => row.Values[0])] })
        {
            var cursor = new SiteCursor(source);
            foreach (var row in order.Take(5000))
            {
                Assert.True(cursor.TryFind(row.Variant));
                Assert.Equal((row.Values[0], float.IsNaN(row.Values[1]) ? null : (double?)row.Values[1]), ((float)cursor.Value(0)!.Value, cursor.Value(1)));
            }
        }
    }

    [Fact]
    public void TryFind_WhatWasNotWritten_IsNotFound() => Prop.ForAll(
        Arb.From(from contig in Gen.Choose(1, 25) from position in Gen.Choose(1, 400_000) from alternate in Gen.Elements("A", "C", "G", "T", "AC") select new SmallVariant(new Contig((byte)contig), position, "N", alternate)),
        variant =>
        {
            if (new FileInfo(_path).Length == 0) Write(Made(3000, seed: 9));
            using var source = SiteSource.Open(_path);
            return !new SiteCursor(source).TryFind(variant);
        }).Check(Config.QuickThrowOnFailure);

    [Fact]
    public void Open_SameRows_SameBytesAndHash()
    {
        Write(Made(5000, seed: 3));
        var first = File.ReadAllBytes(_path);
        Write(Made(5000, seed: 3));
        Assert.Equal(first, File.ReadAllBytes(_path));
    }

    [Fact]
    public void Add_OutOfOrder_IsRefusedWithThePlace()
    {
        var writer = new SiteSourceWriter(new MemoryStream(), 1);
        writer.Add(new SiteRow(new SmallVariant(new Contig(1), 10, "A", "C"), [1]));
        var refused = Assert.Throws<InputException>(() => writer.Add(new SiteRow(new SmallVariant(new Contig(1), 9, "A", "C"), [1])));
        Assert.Equal((SiteSourceProblemCodes.Unordered, "chr1:9:A>C"), (refused.Problem.Code, refused.Problem.Found));
    }

    [Fact]
    public void Complete_TwoStretchesThatOverlap_AreRefused()
    {
        var writer = new SiteSourceWriter(new MemoryStream(), 1);
        foreach (var (contig, position) in new[] { (1, 10), (1, 90), (2, 5), (1, 50) })
            writer.Add(new SiteRow(new SmallVariant(new Contig((byte)contig), position, "A", "C"), [1]));
        Assert.Throws<InputException>(() => writer.Complete(Manifest()));
    }

    [Fact]
    public void Open_DamagedOrCutOff_IsToldAndNeverHalfRead()
    {
        Write(Made(3000, seed: 7));
        var whole = File.ReadAllBytes(_path);
        for (var at = 8; at < whole.Length; at += 997)
        {
            var damaged = whole.ToArray();
            damaged[at] ^= 0x40;
            File.WriteAllBytes(_path, damaged);
            Assert.Throws<ConfigurationException>(ReadAll);
        }

        File.WriteAllBytes(_path, whole[..^10]);
        Assert.Throws<ConfigurationException>(ReadAll);
        File.WriteAllText(_path, "no source at all, but a text that is long enough to have a trailer of its own");
        Assert.Throws<ConfigurationException>(ReadAll);
    }

    private void ReadAll()
    {
        using var source = SiteSource.Open(_path);
        var cursor = new SiteCursor(source);
        foreach (var row in Made(3000, seed: 7)) cursor.TryFind(row.Variant);
    }

    private void Write(IReadOnlyList<SiteRow> rows)
    {
        using var stream = File.Create(_path);
        var writer = new SiteSourceWriter(stream, 2);
        foreach (var row in rows) writer.Add(row);
        writer.Complete(Manifest());
    }

    private static SiteSourceManifest Manifest() => new() { Kind = SiteSourceKind.Scores, Name = "made", Columns = ["CADD", "REVEL"], Files = [] };

    // Three contigs; now and then several alleles at one position, insertions and deletions among them.
    private static SiteRow[] Made(int count, int seed)
    {
        var random = new System.Random(seed);
        var (position, contig) = (0, 1);
        return [.. Enumerable.Range(0, count).Select(i =>
        {
            if (i % (count / 3 + 1) == 0) (contig, position) = (contig + 1, 0);
            position += random.Next(4) == 0 ? 0 : random.Next(1, 100);
            var variant = new SmallVariant(new Contig((byte)contig), position, "ACGT"[random.Next(4)].ToString(), new string('G', i % 7 + 1) + i);
            return new SiteRow(variant, [i, i % 5 == 0 ? float.NaN : i / 3f]);
        })];
    }
}
