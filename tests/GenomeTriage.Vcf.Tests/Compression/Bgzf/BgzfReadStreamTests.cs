using GenomeTriage.Genome.Problems;
using GenomeTriage.Vcf.Compression;
using GenomeTriage.Vcf.Compression.Bgzf;
using GenomeTriage.Vcf.Problems;
using GenomeTriage.Vcf.Tests.Fixtures;

namespace GenomeTriage.Vcf.Tests.Compression.Bgzf;

/// <summary>Both streams, the one on the caller's thread and the parallel one, give and refuse the same.</summary>
public sealed class BgzfReadStreamTests
{
    public static TheoryData<int> Threads() => new(0, 1, 3);

    [Theory]
    [MemberData(nameof(Threads))]
    public async Task Read_ManyBlocks_GivesTheText(int threads)
    {
        var text = Bytes.Compressible(300_000);
        Assert.Equal(text, await ReadAsync(BgzfFixture.Pack(text), threads));
        Assert.Equal(text, await ReadAsync(BgzfFixture.Pack(text, 65_280), threads));
        await using var stream = Open(BgzfFixture.Pack(text), threads);
        Assert.Equal(text, Bytes.ReadAll(stream));
    }

    [Theory]
    [MemberData(nameof(Threads))]
    public async Task Read_OnlyTheEndBlock_GivesNothing(int threads) =>
        Assert.Empty(await ReadAsync(BgzfFixture.Pack([]), threads));

    [Theory]
    [MemberData(nameof(Threads))]
    public async Task Read_EmptyBlockInTheMiddle_GoesOn(int threads)
    {
        byte[] twoFiles = [.. BgzfFixture.Pack([1, 2, 3]), .. BgzfFixture.Pack([4, 5])];
        Assert.Equal([1, 2, 3, 4, 5], await ReadAsync(twoFiles, threads));
    }

    [Theory]
    [MemberData(nameof(Threads))]
    public async Task Read_NoEndBlock_SaysSo(int threads)
    {
        var packed = BgzfFixture.Pack(Bytes.Compressible(30_000), withEnd: false);
        Assert.Equal(CompressionProblemCodes.BgzfEndMissing, await RefusedAsync(packed, threads));
    }

    [Theory]
    [MemberData(nameof(Threads))]
    public async Task Read_CutAnywhere_IsRefused(int threads)
    {
        var packed = BgzfFixture.Pack(Bytes.Compressible(3_000));
        for (var length = 1; length < packed.Length; length++)
        {
            var code = await RefusedAsync(packed[..length], threads);
            Assert.Contains(code, new[] { CompressionProblemCodes.BgzfEndMissing, CompressionProblemCodes.BgzfTruncated });
        }
    }

    [Theory]
    [MemberData(nameof(Threads))]
    public async Task Read_AnyByteOfABlockFlipped_IsRefusedOrHarmless(int threads)
    {
        var text = Bytes.Compressible(2_000);
        var packed = BgzfFixture.Pack(text);
        for (var at = 0; at < packed.Length; at++)
        {
            var damaged = (byte[])packed.Clone();
            damaged[at] ^= 0x40;
            try
            {
                Assert.Equal(text, await ReadAsync(damaged, threads)); // time, operating system and the like of the gzip header
            }
            catch (InputException e)
            {
                Assert.Equal("a.vcf.gz", e.Problem.File);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Threads))]
    public async Task Read_OtherBytesBehindTheEnd_AreRefused(int threads) =>
        Assert.Equal(CompressionProblemCodes.TrailingBytes, await RefusedAsync([.. BgzfFixture.Pack([1, 2, 3]), .. "not a block, though long enough"u8], threads));

    [Fact]
    public async Task Read_DamageInALateBlock_ComesBehindTheTextBeforeIt()
    {
        var text = Bytes.Compressible(100_000);
        var packed = BgzfFixture.Pack(text);
        packed[^40] ^= 1;
        await using var stream = Open(packed, threads: 2);
        var read = new byte[98_000];
        await stream.ReadExactlyAsync(read);
        Assert.Equal(text[..98_000], read);
        await Assert.ThrowsAsync<InputException>(() => Bytes.ReadAllAsync(stream));
    }

    [Fact]
    public async Task Dispose_BeforeTheEnd_Stops()
    {
        var stream = Open(BgzfFixture.Pack(Bytes.Compressible(5_000_000), 60_000), threads: 2);
        await stream.ReadExactlyAsync(new byte[10]);
        await stream.DisposeAsync();
    }

    private static ReadOnlyStream Open(byte[] packed, int threads) => threads == 0
        ? new BgzfReadStream(new MemoryStream(packed), "a.vcf.gz")
        : new ParallelBgzfReadStream(new MemoryStream(packed), threads, "a.vcf.gz");

    private static async Task<byte[]> ReadAsync(byte[] packed, int threads)
    {
        await using var stream = Open(packed, threads);
        return await Bytes.ReadAllAsync(stream);
    }

    private static async Task<string> RefusedAsync(byte[] packed, int threads) =>
        (await Assert.ThrowsAsync<InputException>(() => ReadAsync(packed, threads))).Problem.Code;
}
