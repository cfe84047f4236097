using System.Net;
using GenomeTriage.Review.People;
using GenomeTriage.Server.Review.Hosting;

namespace GenomeTriage.Server.Tests.Review.SignIn;

/// <summary>Signing in by the hospital's identity provider, the whole way a browser goes.</summary>
public sealed class HospitalSignInTests
{
    [Fact]
    public async Task Person_WithAnAccount_IsSignedIn()
    {
        var outcome = await SignInAsync(_ => { });
        Assert.Equal(("/cases/new", HttpStatusCode.OK), (outcome.Path, outcome.Worklist));
        Assert.Contains("Person Seven", outcome.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Person_WithoutAnAccount_IsNotSignedIn()
    {
        var outcome = await SignInAsync(provider => provider.Subject = "person-8");
        Assert.Equal(("/failed", HttpStatusCode.Found), (outcome.Path, outcome.Worklist));
    }

    [Fact]
    public async Task Token_OfAnotherKey_IsNotBelieved()
    {
        var outcome = await SignInAsync(provider => provider.IsForging = true);
        Assert.Equal(("/failed", HttpStatusCode.Found), (outcome.Path, outcome.Worklist));
    }

    [Fact]
    public async Task Token_OfAnotherRequest_IsNotBelieved()
    {
        var outcome = await SignInAsync(provider => provider.IsReplaying = true);
        Assert.Equal(("/failed", HttpStatusCode.Found), (outcome.Path, outcome.Worklist));
    }

    [Fact]
    public async Task Answer_BroughtToAnotherBrowser_IsNotTaken()
    {
        await using var provider = await TestProvider.StartAsync();
        await using var room = await StartAsync(provider);
        using var attacker = Browser(room);
        using var victim = Browser(room);
        var atProvider = (await attacker.GetAsync(new Uri("/signin?handler=Hospital", UriKind.Relative))).Headers.Location!;
        var back = (await attacker.GetAsync(atProvider)).Headers.Location!;
        using var taken = await victim.GetAsync(back);
        Assert.Equal("/failed", taken.Headers.Location!.OriginalString);
        using var page = await victim.GetAsync(new Uri("/", UriKind.Relative));
        Assert.Equal(HttpStatusCode.Found, page.StatusCode);
    }

    [Fact]
    public async Task SignIn_WithoutAProvider_OffersNone()
    {
        await using var room = await ReviewRoom.StartAsync();
        using var browser = Browser(room);
        Assert.DoesNotContain("handler=Hospital", await browser.GetStringAsync(new Uri("/signin", UriKind.Relative)), StringComparison.Ordinal);
        using var answer = await browser.GetAsync(new Uri("/signin?handler=Hospital", UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private static async Task<(string Path, HttpStatusCode Worklist, string Html)> SignInAsync(Action<TestProvider> prepare)
    {
        await using var provider = await TestProvider.StartAsync();
        await using var room = await StartAsync(provider);
        prepare(provider);
        using var browser = Browser(room);
        var next = new Uri("/signin?handler=Hospital&returnUrl=/cases/new", UriKind.Relative);
        for (var step = 0; step < 3; step++)
        {
            using var answer = await browser.GetAsync(next);
            Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
            next = answer.Headers.Location!;
        }

        using var worklist = await browser.GetAsync(new Uri("/", UriKind.Relative));
        return (next.OriginalString, worklist.StatusCode, await worklist.Content.ReadAsStringAsync());
    }

    private static async Task<ReviewRoom> StartAsync(TestProvider provider)
    {
        var secret = Path.GetTempFileName();
        await File.WriteAllTextAsync(secret, TestProvider.ClientSecret + "\n");
        var room = await ReviewRoom.StartAsync(oidc: new OidcSettings(provider.Issuer, TestProvider.ClientId, secret));
        var administrator = await room.Store.ReadAsync(Actor.System, rows => Task.FromResult(rows.Accounts.Single().AsActor()));
        await new AccountDesk(room.Store, new FrameworkHashing()).AddAsync(
            administrator, new NewAccount("seven", "Person Seven", Roles.Geneticist, $"{provider.Issuer}#person-7"), CancellationToken.None);
        return room;
    }

    private static HttpClient Browser(ReviewRoom room) =>
        new(new SocketsHttpHandler { CookieContainer = new CookieContainer(), AllowAutoRedirect = false }) { BaseAddress = room.Address };
}
