using GenomeTriage.Rpc.Wire;

namespace GenomeTriage.Rpc.Tests.Wire;

public sealed class MetadataTests
{
    [Theory]
    [InlineData("Upper", "x")]
    [InlineData("", "x")]
    [InlineData("a b", "x")]
    [InlineData("key", "line\r\nforged: header")]
    [InlineData("key", "å")]
    [InlineData("key-bin", "text")]
    public void Add_AgainstTheRules_IsRefused(string key, string value) =>
        Assert.Throws<ArgumentException>(() => new Metadata { { key, value } });

    [Fact]
    public void Add_BytesUnderATextKey_IsRefused() =>
        Assert.Throws<ArgumentException>(() => new Metadata { { "key", new byte[] { 1 } } });

    [Theory]
    [InlineData("q6ur")]
    [InlineData("q6ur,q6ur")]
    [InlineData("q6ur, q6ur")]
    public void Decode_BinaryValues_AreReadOneByOne(string value)
    {
        var metadata = new Metadata();
        MetadataEncoding.Decode(metadata, "x-bin", value);
        Assert.All(metadata.GetAll("x-bin"), entry => Assert.Equal([0xab, 0xab, 0xab], entry.ValueBytes.ToArray()));
        Assert.Equal(value.Count(c => c == ',') + 1, metadata.Count);
    }

    [Theory]
    [InlineData("AQ==", new byte[] { 1 })]
    [InlineData("AQ", new byte[] { 1 })]
    [InlineData("", new byte[0])]
    public void Decode_Base64_NeedsNoPadding(string text, byte[] expected) => Assert.Equal(expected, MetadataEncoding.FromBase64(text));

    [Fact]
    public void Decode_ReservedAndTransportKeys_AreNotShown()
    {
        var metadata = new Metadata();
        foreach (var key in new[] { "grpc-timeout", "content-type", "te", "user-agent", "host", ":path" })
            MetadataEncoding.Decode(metadata, key, "x");
        Assert.Empty(metadata);
    }

    [Fact]
    public void GetValue_OfARepeatedKey_IsTheLast()
    {
        var metadata = new Metadata { { "a", "1" }, { "a", "2" } };
        Assert.Equal("2", metadata.GetValue("a"));
        Assert.Equal(["1", "2"], metadata.GetAll("a").Select(entry => entry.Value));
        Assert.Null(metadata.GetValue("b"));
    }
}
