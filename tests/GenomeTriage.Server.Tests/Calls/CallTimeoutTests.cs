using GenomeTriage.Server.Calls;
using Grpc.Core;
using Microsoft.AspNetCore.Http;

namespace GenomeTriage.Server.Tests.Calls;

public sealed class CallTimeoutTests
{
    [Theory]
    [InlineData("1H")]
    [InlineData("60M")]
    [InlineData("3600S")]
    [InlineData("250m")]
    [InlineData("100u")]
    [InlineData("500n")]
    public void Bound_WithinTheLimit_IsLeftAlone(string asked) => Assert.Equal(asked, Bound(asked, TimeSpan.FromHours(1)));

    [Theory]
    [InlineData("", 3600, "3600000m")]
    [InlineData("61M", 3600, "3600000m")]
    [InlineData("3601S", 3600, "3600000m")]
    [InlineData("99999999H", 3600, "3600000m")]
    [InlineData("1S", 0.25, "250m")]
    [InlineData("", 7 * 86400, "604800S")]
    public void Bound_BeyondTheLimitOrNone_IsTheLimit(string asked, double seconds, string expected) =>
        Assert.Equal(expected, Bound(asked, TimeSpan.FromSeconds(seconds)));

    [Theory]
    [InlineData("S")]
    [InlineData("10")]
    [InlineData("10s")]
    [InlineData("-1S")]
    [InlineData(" 1S")]
    [InlineData("1 S")]
    [InlineData("123456789S")]
    [InlineData("1.5S")]
    public void Bound_Malformed_IsRefused(string asked) =>
        Assert.Equal(StatusCode.Internal, Assert.Throws<RpcException>(() => Bound(asked, TimeSpan.FromHours(1))).StatusCode);

    private static string Bound(string asked, TimeSpan longest)
    {
        var headers = new HeaderDictionary { ["grpc-timeout"] = asked };
        CallTimeout.Bound(headers, longest);
        return headers["grpc-timeout"].ToString();
    }
}
