using GenomeTriage.Vcf.Compression.Deflate;
using GenomeTriage.Vcf.Tests.Fixtures;

namespace GenomeTriage.Vcf.Tests.Compression.Deflate;

public sealed class Crc32Tests
{
    [Fact]
    public void Append_TheCheckText_GivesTheCrcOfTheStandard() =>
        Assert.Equal(0xcbf43926u, Crc32.Append(0, "123456789"u8));

    [Fact]
    public void Append_InPieces_GivesThatOfTheWhole()
    {
        var bytes = Bytes.Random(1000);
        Assert.Equal(Crc32.Append(0, bytes), Crc32.Append(Crc32.Append(0, bytes.AsSpan(0, 333)), bytes.AsSpan(333)));
    }

    [Fact]
    public void Append_AnyLength_IsTheSameByFoldingAndByTable()
    {
        var bytes = Bytes.Random(700);
        for (var length = 0; length <= bytes.Length; length++)
            Assert.Equal(~Crc32.AppendByTable(~0x1234u, bytes.AsSpan(0, length)), Crc32.Append(0x1234, bytes.AsSpan(0, length)));
    }
}
