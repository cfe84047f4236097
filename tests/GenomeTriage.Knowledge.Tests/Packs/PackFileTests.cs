using System.Buffers.Binary;
using GenomeTriage.Genome.Problems;
using GenomeTriage.Knowledge.Packs;

namespace GenomeTriage.Knowledge.Tests.Packs;

public sealed class PackFileTests
{
    private static readonly int[] Numbers = [.. Enumerable.Range(0, 5000)];

    [Fact]
    public void Open_WhatWasWritten_GivesTheSameValues()
    {
        using var file = new TemporaryFile(Pack());
        using var pack = PackFile.Open(file.Path);
        Assert.Equal(["compressed", "empty", "plain"], pack.Sections.Select(section => section.Name));
        Assert.Equal(Numbers, pack.Column<int>("plain").ToArray());
        Assert.Equal(Numbers, pack.Column<int>("compressed").ToArray());
        Assert.Equal(0, pack.Section("empty").Length);
        Assert.All(pack.Sections, section => Assert.True(pack.Verify(section)));
    }

    [Fact]
    public void ToBytes_SectionsInAnotherOrder_GivesTheSameBytes()
    {
        var other = new PackWriter();
        other.Add("empty", [], SectionEncoding.Plain);
        other.AddColumn<int>("plain", Numbers);
        other.AddColumn<int>("compressed", Numbers, SectionEncoding.Brotli);
        Assert.Equal(Pack(), other.ToBytes());
    }

    [Fact]
    public void Open_NoFile_IsMissing() =>
        Assert.Equal(PackProblemCodes.PackMissing, Refused(Path.Combine(Path.GetTempPath(), "no-such.gtpack")).Code);

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(20_000)]
    public void Open_CutOff_IsTruncated(int length) =>
        Assert.Equal(PackProblemCodes.PackTruncated, Refused(Pack()[..length]).Code);

    [Fact]
    public void Open_SomethingBehindTheEnd_IsTruncated() =>
        Assert.Equal(PackProblemCodes.PackTruncated, Refused([.. Pack(), 0]).Code);

    [Theory]
    [InlineData(32)]
    [InlineData(64)]
    [InlineData(10_000)]
    [InlineData(-1)]
    public void Open_OneBitChanged_IsAltered(int position)
    {
        var bytes = Pack();
        bytes[position < 0 ? bytes.Length + position : position] ^= 1;
        Assert.Equal(PackProblemCodes.PackAltered, Refused(bytes).Code);
    }

    [Fact]
    public void Open_NewerFormat_SaysWhichVersionIsRead()
    {
        var bytes = Pack();
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(8), 2);
        var problem = Refused(bytes);
        Assert.Equal((PackProblemCodes.PackNewerFormat, "2", "1"), (problem.Code, problem.Found, problem.Allowed));
    }

    [Theory]
    [InlineData("PK\u0003\u0004 a zip file that someone took for a pack, long enough to have a header of its own")]
    [InlineData("short")]
    public void Open_AnotherKindOfFile_IsNoPack(string text) =>
        Assert.Equal(PackProblemCodes.PackNotAPack, Refused(System.Text.Encoding.ASCII.GetBytes(text)).Code);

    [Fact]
    public void Column_SectionThatIsNotThere_IsDamaged()
    {
        using var file = new TemporaryFile(Pack());
        using var pack = PackFile.Open(file.Path);
        var problem = Assert.Throws<ConfigurationException>(() => pack.Section("nothing")).Problem;
        Assert.Equal((PackProblemCodes.PackDamagedSection, "nothing"), (problem.Code, problem.Field));
    }

    [Fact]
    public void Memory_AfterDispose_Throws()
    {
        using var file = new TemporaryFile(Pack());
        var pack = PackFile.Open(file.Path);
        var column = pack.Column<int>("plain");
        pack.Dispose();
        Assert.Throws<ObjectDisposedException>(() => column.Span[0]);
    }

    private static byte[] Pack()
    {
        var pack = new PackWriter();
        pack.AddColumn<int>("plain", Numbers);
        pack.AddColumn<int>("compressed", Numbers, SectionEncoding.Brotli);
        pack.Add("empty", [], SectionEncoding.Plain);
        return pack.ToBytes();
    }

    private static Problem Refused(byte[] bytes)
    {
        using var file = new TemporaryFile(bytes);
        return Refused(file.Path);
    }

    private static Problem Refused(string path) => Assert.Throws<ConfigurationException>(() => PackFile.Open(path)).Problem;
}
