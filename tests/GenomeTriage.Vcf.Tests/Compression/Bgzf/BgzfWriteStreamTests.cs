using GenomeTriage.Vcf.Compression;
using GenomeTriage.Vcf.Compression.Bgzf;
using GenomeTriage.Vcf.Tests.Fixtures;

namespace GenomeTriage.Vcf.Tests.Compression.Bgzf;

public sealed class BgzfWriteStreamTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(0xff00)]
    [InlineData(400_000)]
    public async Task Write_AnyText_IsReadBackByUsAndByGzip(int length)
    {
        foreach (var text in new[] { Bytes.Compressible(length), Bytes.Random(length) })
        {
            var packed = await PackAsync(text);
            await using var ours = new BgzfReadStream(new MemoryStream(packed));
            Assert.Equal(text, await Bytes.ReadAllAsync(ours));
            await using var library = new System.IO.Compression.GZipStream(new MemoryStream(packed), System.IO.Compression.CompressionMode.Decompress);
            Assert.Equal(text, await Bytes.ReadAllAsync(library));
            Assert.Equal(CompressionFormat.Bgzf, CompressionDetector.Detect(packed));
            Assert.True(packed.AsSpan().EndsWith(BgzfBlockHeader.EndOfFile));
        }
    }

    [Fact]
    public async Task VirtualOffset_WhileWriting_TellsBlockAndPlace()
    {
        await using var stream = new BgzfWriteStream(new MemoryStream());
        Assert.Equal(new VirtualOffset(0, 0), stream.VirtualOffset);
        stream.Write(new byte[100]);
        Assert.Equal(new VirtualOffset(0, 100), stream.VirtualOffset);
        stream.Write(new byte[0xff00]);
        Assert.Equal(100, stream.VirtualOffset.Within);
        Assert.InRange(stream.VirtualOffset.Block, 28, 0xffff);
    }

    [Fact]
    public async Task Write_InPieces_GivesTheSameBytes()
    {
        var text = Bytes.Compressible(200_000);
        var pieces = new MemoryStream();
        await using (var stream = new BgzfWriteStream(pieces))
        {
            for (var at = 0; at < text.Length; at += 777) await stream.WriteAsync(text.AsMemory(at, Math.Min(777, text.Length - at)));
        }

        Assert.Equal(await PackAsync(text), pieces.ToArray());
    }

    private static async Task<byte[]> PackAsync(byte[] text)
    {
        var packed = new MemoryStream();
        await using (var stream = new BgzfWriteStream(packed)) await stream.WriteAsync(text);
        return packed.ToArray();
    }
}
