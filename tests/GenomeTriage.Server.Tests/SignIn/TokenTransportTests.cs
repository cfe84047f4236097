using GenomeTriage.Client;

namespace GenomeTriage.Server.Tests.SignIn;

/// <summary>A token goes where nobody can read it on the way.</summary>
public sealed class TokenTransportTests
{
    [Theory]
    [InlineData("https://triage.example")]
    [InlineData("http://localhost:7443")]
    [InlineData("http://127.0.0.1:7443")]
    public void Token_OverTlsOrToThisMachine_IsTaken(string server)
    {
        using var channel = Connection.Open(new ConnectionOptions { Server = server, TokenPath = "token" });
        Assert.NotNull(channel);
    }

    [Fact]
    public void Token_OverTheNetworkWithoutTls_IsRefused() =>
        Assert.Throws<ArgumentException>(() => Connection.Open(new ConnectionOptions { Server = "http://triage.example", TokenPath = "token" }));
}
