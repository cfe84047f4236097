using GenomeTriage.Client;
using GenomeTriage.Contracts.V1;
using GenomeTriage.Review.People;
using GenomeTriage.Server.Hosting;
using GenomeTriage.Server.Review.Hosting;
using GenomeTriage.Server.SignIn;
using GenomeTriage.Server.Tests.SignIn;
using Grpc.Core;
using Grpc.Net.Client;

namespace GenomeTriage.Server.Tests.Review.Calls;

/// <summary>As whom a program acts that shows a token over TLS.</summary>
public sealed class ReviewTokenTests : IDisposable
{
    private readonly TestIdentity _identity = new();

    public void Dispose() => _identity.Dispose();

    [Fact]
    public async Task Token_OfSomeoneWithAnAccount_ActsAsThatAccount() =>
        Assert.Equal((StatusCode.OK, "Person One"), await CallAsync(_identity.Token(scope: "review"), "https://login.example#person-1"));

    [Fact]
    public async Task Token_OfSomeoneWithoutAnAccount_IsUnauthenticated() =>
        Assert.Equal(StatusCode.Unauthenticated, (await CallAsync(_identity.Token(scope: "review"), "https://login.example#person-2")).Status);

    [Fact]
    public async Task Token_ForTriageAlone_IsDenied() =>
        Assert.Equal(StatusCode.PermissionDenied, (await CallAsync(_identity.Token(), "https://login.example#person-1")).Status);

    [Fact]
    public async Task Session_ThatIsOver_DoesNotFallBackToTheToken() =>
        Assert.Equal(StatusCode.Unauthenticated, (await CallAsync(_identity.Token(scope: "review"), "https://login.example#person-1", "over")).Status);

    private async Task<(StatusCode Status, string? Name)> CallAsync(string token, string subject, string? session = null)
    {
        await using var room = await ReviewRoom.StartAsync(new ServerOptions
        {
            CertificatePath = _identity.ServerPath,
            SignIn = new SignInOptions { TokenKeysPath = _identity.KeysPath, TokenIssuer = "https://login.example" },
        });
        await AddAsync(room, subject);
        using var handler = new SocketsHttpHandler();
        handler.SslOptions.CertificateChainPolicy = _identity.TrustInTheServer();
        using var channel = GrpcChannel.ForAddress("https://" + room.GrpcAuthority, new GrpcChannelOptions { HttpHandler = handler });
        var headers = new Metadata { { "authorization", "Bearer " + token } };
        try
        {
            return (StatusCode.OK, (await new ReviewClient(channel, session).GetCallerAsync(new GetCallerRequest(), new CallOptions(headers))).DisplayName);
        }
        catch (RpcException failure)
        {
            return (failure.StatusCode, null);
        }
    }

    private static async Task AddAsync(ReviewRoom room, string subject)
    {
        var hashing = new FrameworkHashing();
        var administrator = await room.Store.ReadAsync(Actor.System, rows => Task.FromResult(rows.Accounts.Single().AsActor()));
        await new AccountDesk(room.Store, hashing).AddAsync(administrator, new NewAccount("person", "Person One", Roles.Member, subject), CancellationToken.None);
    }
}
