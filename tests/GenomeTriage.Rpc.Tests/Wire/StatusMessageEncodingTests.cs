using FsCheck;
using FsCheck.Fluent;
using GenomeTriage.Rpc.Wire;

namespace GenomeTriage.Rpc.Tests.Wire;

public sealed class StatusMessageEncodingTests
{
    [Theory]
    [InlineData("plain text ~", "plain text ~")]
    [InlineData("100%", "100%25")]
    [InlineData("a\r\nb", "a%0D%0Ab")]
    [InlineData("å", "%C3%A5")]
    [InlineData("☺", "%E2%98%BA")]
    public void Encode_IsPercentEncodedUtf8(string message, string expected)
    {
        Assert.Equal(expected, StatusMessageEncoding.Encode(message));
        Assert.Equal(message, StatusMessageEncoding.Decode(expected));
    }

    [Theory]
    [InlineData("%", "%")]
    [InlineData("%4", "%4")]
    [InlineData("%zz1", "%zz1")]
    [InlineData("50%41", "50A")]
    public void Decode_MalformedEscape_IsKept(string encoded, string expected) =>
        Assert.Equal(expected, StatusMessageEncoding.Decode(encoded));

    [Fact]
    public void Encode_AnyText_IsPrintableAsciiAndComesBack() =>
        Prop.ForAll(ArbMap.Default.ArbFor<UnicodeString>(), text =>
        {
            var message = new string([.. (text.Get ?? "").Where(c => !char.IsSurrogate(c))]);
            var encoded = StatusMessageEncoding.Encode(message);
            return encoded.All(c => c is >= ' ' and <= '~') && StatusMessageEncoding.Decode(encoded) == message;
        }).QuickCheckThrowOnFailure();
}
