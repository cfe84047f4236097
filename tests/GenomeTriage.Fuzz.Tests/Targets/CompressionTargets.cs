using GenomeTriage.Vcf.Compression.Bgzf;
using GenomeTriage.Vcf.Compression.Gzip;
using GenomeTriage.Vcf.Indexing;
using GenomeTriage.Vcf.Tests.Fixtures;

namespace GenomeTriage.Fuzz.Tests.Targets;

/// <summary>BGZF blocks; what is accepted must be what was packed, because the CRC says so.</summary>
public sealed class BgzfTarget : IFuzzTarget
{
    public string Name => "BGZF block";

    public IReadOnlyList<byte[]> Seeds { get; } = [BgzfFixture.Pack(Bytes.Compressible(3000)), BgzfFixture.Pack(Bytes.Random(300)), BgzfFixture.Pack([])];

    public void Run(ReadOnlySpan<byte> input)
    {
        using var stream = new BgzfReadStream(new MemoryStream(input.ToArray()));
        _ = Bytes.ReadAll(stream);
    }
}

/// <summary>Gzip of one or more members.</summary>
public sealed class GzipTarget : IFuzzTarget
{
    public string Name => "gzip member";

    public IReadOnlyList<byte[]> Seeds { get; } =
        [Bytes.Gzip(Bytes.Compressible(3000)), [.. Bytes.Gzip(Bytes.Random(300)), .. Bytes.Gzip(Bytes.Compressible(500))]];

    public void Run(ReadOnlySpan<byte> input)
    {
        using var stream = new GzipReadStream(new MemoryStream(input.ToArray()));
        _ = Bytes.ReadAll(stream);
    }
}

/// <summary>The unpacked bytes of tabix and CSI indexes.</summary>
public sealed class IndexTarget : IFuzzTarget
{
    public string Name => "index";

    public IReadOnlyList<byte[]> Seeds { get; } = [Build((builder, target) => builder.WriteTabixAsync(target)), Build((builder, target) => builder.WriteCsiAsync(target))];

    public void Run(ReadOnlySpan<byte> input)
    {
        var index = VcfIndexReader.Parse(input, "fuzz.tbi");
        foreach (var contig in index.Contigs) _ = index.Find(contig.Name, 1, 1_000_000).Count;
    }

    private static byte[] Build(Func<VcfIndexBuilder, Stream, ValueTask> write)
    {
        var record = VcfTextFixture.SiteAsync("<DEL>", "END=90000").GetAwaiter().GetResult();
        var builder = new VcfIndexBuilder();
        for (var i = 0; i < 5; i++) builder.Add(record, new VirtualOffset(0, i * 10), new VirtualOffset(0, (i * 10) + 10));
        var packed = new MemoryStream();
        write(builder, packed).AsTask().GetAwaiter().GetResult();
        using var text = new BgzfReadStream(new MemoryStream(packed.ToArray()));
        return Bytes.ReadAll(text);
    }
}
