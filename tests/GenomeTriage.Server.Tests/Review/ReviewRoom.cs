using GenomeTriage.Client;
using GenomeTriage.Contracts.V1;
using GenomeTriage.Knowledge.Packs;
using GenomeTriage.Review.Cases;
using GenomeTriage.Review.People;
using GenomeTriage.Review.Store;
using GenomeTriage.Server.Hosting;
using GenomeTriage.Server.Review.Hosting;
using GenomeTriage.Triage;
using Grpc.Net.Client;
using Microsoft.AspNetCore.Builder;
using Role = GenomeTriage.Contracts.V1.Role;

namespace GenomeTriage.Server.Tests.Review;

/// <summary>A server with the review room and the real ranking, in this process on loopback, with two institutes in it.</summary>
internal sealed class ReviewRoom : IAsyncDisposable
{
    public const string Password = "en lång mening om moln";

    private static readonly Lazy<KnowledgePack> Pack = new(KnowledgePack.OpenDefault);
    private static readonly Lazy<CaseRanker> Ranker = new(() => new CaseRanker(Pack.Value, TriageEngine.Create(Pack.Value)));

    private readonly string _folder;
    private readonly ReviewSetup _setup;

    private ReviewRoom(string folder, ReviewSetup setup, WebApplication app)
    {
        (_folder, _setup, App) = (folder, setup, app);
        var addresses = GenomeTriageServer.Addresses(app);
        Address = new Uri(addresses[^1]);
        GrpcAuthority = new Uri(addresses[0]).Authority;
        Channel = Connection.Open(new ConnectionOptions { Server = addresses[0] });
    }

    public WebApplication App { get; }

    /// <summary>Where the pages are.</summary>
    public Uri Address { get; }

    /// <summary>Host and port for gRPC.</summary>
    public string GrpcAuthority { get; }

    public GrpcChannel Channel { get; }

    public ReviewStore Store => _setup.Store;

    /// <summary>The client of an administrator, of the first institute.</summary>
    public ReviewClient Administrator { get; private set; } = null!;

    public static async Task<ReviewRoom> StartAsync(ServerOptions? options = null, OidcSettings? oidc = null)
    {
        var folder = Directory.CreateTempSubdirectory("genometriage-room-").FullName;
        var setup = new ReviewSetup
        {
            Store = await ReviewStore.OpenAsync(new StoreOptions { DataFolder = folder }, TimeProvider.System, CancellationToken.None),
            DataFolder = folder,
            Ranker = Ranker.Value,
            Oidc = oidc,
            UsesTls = options?.CertificatePath is not null,
        };
        var free = (options ?? new ServerOptions()) with { Port = 0, HttpPort = 0 };
        var app = await GenomeTriageServer.StartAsync(free, SmallParts.With(new CountingTriage()) with { Review = setup }, CancellationToken.None);
        var room = new ReviewRoom(folder, setup, app);
        await room.SetUpAsync();
        if (options is null) room.Administrator = await room.SignInAsync("admin");
        return room;
    }

    /// <summary>A client for a person who signs in.</summary>
    public async Task<ReviewClient> SignInAsync(string userName) =>
        new(Channel, (await new ReviewClient(Channel).SignInAsync(new SignInRequest { UserName = userName, Password = Password })).Session);

    /// <summary>Adds a person with roles, who signs in.</summary>
    public async Task<ReviewClient> AddAsync(string userName, params IEnumerable<Role> roles)
    {
        var added = await Administrator.AddAccountAsync(new AddAccountRequest { UserName = userName, DisplayName = userName.ToUpperInvariant(), Roles = { roles } });
        return await FirstSignInAsync(userName, added.OneTimeCode);
    }

    /// <summary>Adds another institute with a person of all roles in it.</summary>
    public async Task<ReviewClient> AddStrangerAsync()
    {
        var added = await Administrator.AddInstituteAsync(new AddInstituteRequest { Name = "Bergen", UserName = "berit", DisplayName = "Berit" });
        var berit = await FirstSignInAsync("berit", added.OneTimeCode);
        var stein = await berit.AddAccountAsync(new AddAccountRequest
        {
            UserName = "stein", DisplayName = "Stein", Roles = { Role.Coordinator, Role.Geneticist, Role.Lab, Role.Member, Role.Auditor, Role.Administrator },
        });
        return await FirstSignInAsync("stein", stein.OneTimeCode);
    }

    public async ValueTask DisposeAsync()
    {
        Channel.Dispose();
        await App.StopAsync();
        await App.DisposeAsync();
        _setup.Dispose();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task<ReviewClient> FirstSignInAsync(string userName, string code)
    {
        await new ReviewClient(Channel).SetPasswordAsync(new SetPasswordRequest { OneTimeCode = code, Password = Password });
        return await SignInAsync(userName);
    }

    private async Task SetUpAsync()
    {
        var first = new FirstStart(Store, new FrameworkHashing());
        var code = await first.NewCodeAsync(CancellationToken.None);
        await first.SetUpAsync(code!, "Uppsala", new NewAccount("admin", "Admin", Roles.Administrator), Password, CancellationToken.None);
    }
}
