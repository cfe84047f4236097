using System.IO.Compression;
using FsCheck;
using FsCheck.Fluent;
using GenomeTriage.Server.Calls;
using Grpc.Core;

namespace GenomeTriage.Server.Tests.Calls;

public sealed class BoundedGzipTests
{
    private const int Largest = 1 << 20;

    private static readonly BoundedGzip Gzip = new(Largest);

    [Fact]
    public void Message_CompressedAndExpanded_IsTheSame() =>
        Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), message => Expand(Compress(message)).SequenceEqual(message)).QuickCheckThrowOnFailure();

    [Fact]
    public void Message_OfNothing_IsGzipAllTheSame()
    {
        var packed = Compress([]);
        Assert.Equal([0x1f, 0x8b], packed[..2]);
        using var gunzip = new GZipStream(new MemoryStream(packed), CompressionMode.Decompress);
        Assert.Equal(-1, gunzip.ReadByte());
    }

    [Fact]
    public void Message_OfTheLargestSize_IsRead() => Assert.Equal(Largest, Expand(Compress(new byte[Largest])).Length);

    [Fact]
    public void Message_OneByteLarger_IsResourceExhausted() => Assert.Equal(StatusCode.ResourceExhausted, FailureOf(Compress(new byte[Largest + 1])));

    [Fact]
    public void Message_ThatIsNoGzip_IsInternal() => Assert.Equal(StatusCode.Internal, FailureOf([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]));

    [Theory]
    [InlineData(4)]
    [InlineData(100)]
    [InlineData(5_000)]
    public void Message_CutShort_IsInternal(int missing)
    {
        var message = new byte[10_000];
        new Random(7).NextBytes(message);
        Assert.Equal(StatusCode.Internal, FailureOf(Compress(message)[..^missing]));
    }

    private static byte[] Compress(byte[] message)
    {
        using var packed = new MemoryStream();
        using (var gzip = Gzip.CreateCompressionStream(packed, CompressionLevel.Fastest))
            gzip.Write(message);
        return packed.ToArray();
    }

    private static byte[] Expand(byte[] packed)
    {
        using var gunzip = Gzip.CreateDecompressionStream(new MemoryStream(packed));
        using var message = new MemoryStream();
        gunzip.CopyTo(message);
        return message.ToArray();
    }

    private static StatusCode FailureOf(byte[] packed) => Assert.Throws<RpcException>(() => Expand(packed)).StatusCode;
}
