using GenomeTriage.Genome.Problems;
using GenomeTriage.Vcf.Compression.Gzip;
using GenomeTriage.Vcf.Problems;
using GenomeTriage.Vcf.Tests.Fixtures;

namespace GenomeTriage.Vcf.Tests.Compression.Gzip;

public sealed class GzipReadStreamTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(10)]
    [InlineData(1_500_000)]
    public async Task Read_OneMember_GivesTheText(int length)
    {
        var text = Bytes.Compressible(length);
        Assert.Equal(text, Read(Bytes.Gzip(text)));
        await using var stream = new GzipReadStream(new MemoryStream(Bytes.Gzip(text)));
        Assert.Equal(text, await Bytes.ReadAllAsync(stream));
    }

    [Fact]
    public void Read_SeveralMembers_GivesTheTextOfAll()
    {
        var (first, second) = (Bytes.Compressible(100_000), Bytes.Random(70_000));
        Assert.Equal([.. first, .. second], Read([.. Bytes.Gzip(first), .. Bytes.Gzip([]), .. Bytes.Gzip(second)]));
    }

    [Fact]
    public void Read_NameCommentExtraAndHeaderCrc_ArePassedOver()
    {
        var plain = Bytes.Gzip("text"u8.ToArray());
        byte[] header = [0x1f, 0x8b, 8, 0b11110, 0, 0, 0, 0, 0, 3, 3, 0, 1, 2, 3, (byte)'n', 0, (byte)'c', 0, 9, 9];
        Assert.Equal("text"u8.ToArray(), Read([.. header, .. plain[10..]]));
    }

    [Fact]
    public void Read_CutAnywhere_SaysTruncated()
    {
        var packed = Bytes.Gzip(Bytes.Compressible(2000));
        for (var length = 1; length < packed.Length; length++)
            Assert.Equal(CompressionProblemCodes.GzipTruncated, Refused(packed[..length]));
    }

    [Fact]
    public void Read_SecondMemberCut_SaysTruncated()
    {
        var packed = Bytes.Gzip(Bytes.Compressible(2000));
        for (var length = 1; length < packed.Length; length++)
            Assert.Equal(CompressionProblemCodes.GzipTruncated, Refused([.. packed, .. packed[..length]]));
    }

    [Fact]
    public void Read_WrongCrcOrLength_SaysDamaged()
    {
        var packed = Bytes.Gzip(Bytes.Compressible(2000));
        for (var at = 1; at <= 8; at++)
        {
            var damaged = (byte[])packed.Clone();
            damaged[^at] ^= 1;
            Assert.Equal(CompressionProblemCodes.GzipDamaged, Refused(damaged));
        }
    }

    [Fact]
    public void Read_OtherBytesBehindTheMember_AreRefused() =>
        Assert.Equal(CompressionProblemCodes.TrailingBytes, Refused([.. Bytes.Gzip([1, 2, 3]), 1, 2, 3]));

    [Fact]
    public void Read_ZerosBehindTheMember_ArePadding() =>
        Assert.Equal([1, 2, 3], Read([.. Bytes.Gzip([1, 2, 3]), .. new byte[5000]]));

    private static byte[] Read(byte[] packed)
    {
        using var stream = new GzipReadStream(new MemoryStream(packed), "a.gz");
        return Bytes.ReadAll(stream);
    }

    private static string Refused(byte[] packed) => Assert.Throws<InputException>(() => Read(packed)).Problem.Code;
}
