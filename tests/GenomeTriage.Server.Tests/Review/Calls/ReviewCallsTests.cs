using GenomeTriage.Client;
using GenomeTriage.Contracts.V1;
using GenomeTriage.Testing;
using Grpc.Core;
using Grpc.Health.V1;
using Grpc.Reflection.V1;

namespace GenomeTriage.Server.Tests.Review.Calls;

/// <summary>The review room over the wire: the whole way of a case, and what is refused on it.</summary>
public sealed class ReviewCallsTests
{
    private static readonly string Trio = Path.Combine(SharedData.RepositoryRoot, "examples", "trio.vcf.gz");

    [Fact]
    public async Task Case_FromEntryToMinutes_GoesTheWholeWay()
    {
        await using var room = await ReviewRoom.StartAsync();
        var greta = await room.AddAsync("greta", Role.Geneticist, Role.Coordinator);
        var mads = await room.AddAsync("mads", Role.Member);
        var head = (await greta.CreateCaseAsync(NewTrio("Rx-17"))).Head;
        Assert.Equal((0, 1), (head.Version, head.LatestRanking));

        await using (var vcf = File.OpenRead(Trio))
            head = await greta.AddVariantsAsync(new VariantsHeader { CaseId = head.CaseId, VcfName = "trio.vcf.gz" }, vcf);
        var entered = (await mads.GetCaseAsync(new GetCaseRequest { CaseId = head.CaseId })).Case;
        var first = entered.Ranking.Result.Groups[0];
        Assert.Equal(("PMM2", head.LatestRanking), (first.Members[0].Genes[0].Symbol, entered.Ranking.Heading.Number));
        Assert.True(entered.HasVariants);

        var struck = first.Members[0].Genes[0].Variants[0];
        var code = $"{struck.Contig}:{struck.Position}:{struck.Reference}>{struck.Alternate}";
        var tried = (await mads.TryRankingAsync(new TryRankingRequest { CaseId = head.CaseId, Strikes = { code } })).Result;
        Assert.True(tried.Groups[0].Posterior < first.Posterior);

        var minutes = await DecideAsync(room, greta, mads, head.CaseId, first.Members[0].Codes[0]);
        var item = Assert.Single(minutes.Minutes.Items);
        Assert.Equal((DecisionKind.Confirmed, 1, 1, "GRETA"), (item.Decision.Kind, item.Decision.VotesFor, item.Decision.VotesAgainst, item.Decision.Owner));
        Assert.Equal(("MADS", "transferrin først"), (item.Votes.Single(vote => vote.Dissent).Who, item.Votes.Single(vote => vote.Dissent).Comment));
        Assert.Equal([2, 1], minutes.Versions.Select(version => version.Number));
        var decided = (await greta.GetCaseAsync(new GetCaseRequest { CaseId = head.CaseId })).Case;
        Assert.Equal((ReviewCaseStatus.Confirmed, DecisionKind.Confirmed), (decided.Status, decided.Decisions.Single().Kind));
        Assert.True((await room.Store.VerifyAuditAsync(default)).IsIntact);
    }

    [Fact]
    public async Task Case_OfAnotherInstitute_IsNotFoundByAnyCall()
    {
        await using var room = await ReviewRoom.StartAsync();
        var greta = await room.AddAsync("greta", Role.Geneticist, Role.Coordinator);
        var stranger = await room.AddStrangerAsync();
        var id = (await greta.CreateCaseAsync(OneSign("Rx-1"))).Head.CaseId;
        Func<Task>[] calls =
        [
            () => stranger.GetCaseAsync(new GetCaseRequest { CaseId = id }).ResponseAsync,
            () => stranger.AddTermAsync(new AddTermRequest { CaseId = id, Term = new TermStatement { Term = "HP:0001250" } }).ResponseAsync,
            () => stranger.SetPatientAsync(new SetPatientRequest { CaseId = id }).ResponseAsync,
            () => stranger.SetConsentAsync(new SetConsentRequest { CaseId = id, Consent = new Consent() }).ResponseAsync,
            () => stranger.MarkChecklistAsync(new MarkChecklistRequest { CaseId = id, Item = ChecklistItem.FamilyHistory }).ResponseAsync,
            () => stranger.TryRankingAsync(new TryRankingRequest { CaseId = id, Strikes = { "HP:0003186" } }).ResponseAsync,
            () => stranger.KeepRankingAsync(new KeepRankingRequest { CaseId = id }).ResponseAsync,
            () => stranger.AddVariantsAsync(new VariantsHeader { CaseId = id }, new MemoryStream("##fileformat=VCFv4.2\n"u8.ToArray())),
            () => stranger.GetCaseAsync(new GetCaseRequest { CaseId = "not-an-id" }).ResponseAsync,
        ];
        foreach (var call in calls) Assert.Equal(StatusCode.NotFound, (await Assert.ThrowsAsync<RpcException>(call)).StatusCode);
        Assert.Empty((await stranger.GetWorklistAsync(new GetWorklistRequest())).Cases);
    }

    [Fact]
    public async Task Roles_WithoutTheRight_AreDenied()
    {
        await using var room = await ReviewRoom.StartAsync();
        var mads = await room.AddAsync("mads", Role.Member);
        Func<Task>[] calls =
        [
            () => mads.CreateCaseAsync(OneSign("Rx-1")).ResponseAsync,
            () => mads.ReadAuditAsync(new ReadAuditRequest()).ResponseAsync,
            () => mads.VerifyAuditAsync(new VerifyAuditRequest()).ResponseAsync,
            () => mads.ListAccountsAsync(new ListAccountsRequest()).ResponseAsync,
            () => mads.AddAccountAsync(new AddAccountRequest { UserName = "eve", DisplayName = "Eve", Roles = { Role.Administrator } }).ResponseAsync,
            () => mads.PlanConferenceAsync(new PlanConferenceRequest { Title = "x", HeldOn = "2026-03-01", Quorum = 1 }).ResponseAsync,
            () => room.Administrator.GetWorklistAsync(new GetWorklistRequest()).ResponseAsync,
        ];
        foreach (var call in calls) Assert.Equal(StatusCode.PermissionDenied, (await Assert.ThrowsAsync<RpcException>(call)).StatusCode);
    }

    [Fact]
    public async Task Change_OfWhatSomeoneElseChanged_IsAbortedAndNothingIsSaved()
    {
        await using var room = await ReviewRoom.StartAsync();
        var greta = await room.AddAsync("greta", Role.Geneticist);
        var head = (await greta.CreateCaseAsync(OneSign("Rx-1"))).Head;
        var patient = new SetPatientRequest { CaseId = head.CaseId, Version = head.Version, Patient = new Patient { Sex = Sex.Male, Age = "P3Y" } };
        var after = (await greta.SetPatientAsync(patient)).Head;
        Assert.Equal(head.Version + 1, after.Version);
        var failure = await Assert.ThrowsAsync<RpcException>(() => greta.AddTermAsync(new AddTermRequest
        {
            CaseId = head.CaseId, Version = head.Version, Term = new TermStatement { Term = "HP:0001250" },
        }).ResponseAsync);
        Assert.Equal((StatusCode.Aborted, "ReviewChangedMeanwhile"), (failure.StatusCode, TriageProblems.Of(failure)[0].Code));
        var stored = (await greta.GetCaseAsync(new GetCaseRequest { CaseId = head.CaseId })).Case;
        Assert.Equal((Sex.Male, "P3Y", 1), (stored.Patient.Sex, stored.Patient.Age, stored.Terms.Count));
        Assert.Equal([(PatientField.Age, "P2Y"), (PatientField.Sex, "Female")], stored.Changes.Select(change => (change.Field, change.Before)));
    }

    [Fact]
    public async Task Preconditions_ThatAreNotMet_AreNamed()
    {
        await using var room = await ReviewRoom.StartAsync();
        var greta = await room.AddAsync("greta", Role.Geneticist, Role.Coordinator);
        var head = (await greta.CreateCaseAsync(OneSign("Rx-1"))).Head;
        await FailsAsync(StatusCode.FailedPrecondition, "ReviewConsentMissing", () => greta.KeepRankingAsync(new KeepRankingRequest { CaseId = head.CaseId }).ResponseAsync);
        await FailsAsync(StatusCode.AlreadyExists, "ReviewPseudonymTaken", () => greta.CreateCaseAsync(OneSign("Rx-1")).ResponseAsync);
        await FailsAsync(StatusCode.InvalidArgument, "PersonalIdentityNumber", () => greta.CreateCaseAsync(OneSign("640823-3234")).ResponseAsync);
        var me = (await greta.GetCallerAsync(new GetCallerRequest())).AccountId;
        var conference = (await greta.PlanConferenceAsync(new PlanConferenceRequest { Title = "MDT", HeldOn = "2026-03-01", Quorum = 1, Seats = { me } })).ConferenceId;
        var item = (await greta.AddAgendaItemAsync(new AddAgendaItemRequest { ConferenceId = conference, CaseId = head.CaseId })).ItemId;
        await greta.OpenDiscussionAsync(new OpenDiscussionRequest { ItemId = item });
        var decide = new DecideRequest { ItemId = item, Version = 1, Kind = DecisionKind.Undiagnosed, Rationale = "r", OwnerId = me };
        await FailsAsync(StatusCode.FailedPrecondition, "ReviewQuorumMissing", () => greta.DecideAsync(decide).ResponseAsync);
        await greta.CastVoteAsync(new CastVoteRequest { ItemId = item, Kind = DecisionKind.Undiagnosed });
        await FailsAsync(StatusCode.FailedPrecondition, "ReviewChecklistOpen", () => greta.DecideAsync(new DecideRequest(decide) { Version = 2 }).ResponseAsync);
        foreach (var point in Enum.GetValues<ChecklistItem>().Where(point => point != ChecklistItem.Unspecified))
        {
            var version = (await greta.GetCaseAsync(new GetCaseRequest { CaseId = head.CaseId })).Case.Version;
            await greta.MarkChecklistAsync(new MarkChecklistRequest { CaseId = head.CaseId, Version = version, Item = point, Done = true });
        }

        await greta.DecideAsync(new DecideRequest(decide) { Version = 2 });
        var stored = (await greta.GetCaseAsync(new GetCaseRequest { CaseId = head.CaseId })).Case;
        Assert.Equal((ReviewCaseStatus.Undiagnosed, "ORPHA:616874"), (stored.Status, stored.Decisions.Single().Code));
        Assert.True(stored.HasReviewOn);
    }

    [Fact]
    public async Task Session_ThatIsOverOrMissing_IsUnauthenticated()
    {
        await using var room = await ReviewRoom.StartAsync();
        var greta = await room.AddAsync("greta", Role.Geneticist);
        await greta.SignOutAsync(new SignOutRequest());
        foreach (var client in new[] { greta, new ReviewClient(room.Channel), new ReviewClient(room.Channel, "forged") })
            Assert.Equal(StatusCode.Unauthenticated, (await Assert.ThrowsAsync<RpcException>(() => client.GetWorklistAsync(new GetWorklistRequest()).ResponseAsync)).StatusCode);
        var wrong = new SignInRequest { UserName = "greta", Password = "wrong" };
        var failure = await Assert.ThrowsAsync<RpcException>(() => new ReviewClient(room.Channel).SignInAsync(wrong).ResponseAsync);
        Assert.Equal(StatusCode.Unauthenticated, failure.StatusCode);
    }

    [Fact]
    public async Task Watch_OfAConference_TellsOfEachChange()
    {
        await using var room = await ReviewRoom.StartAsync();
        var greta = await room.AddAsync("greta", Role.Geneticist, Role.Coordinator);
        var me = (await greta.GetCallerAsync(new GetCallerRequest())).AccountId;
        var conference = (await greta.PlanConferenceAsync(new PlanConferenceRequest { Title = "MDT", HeldOn = "2026-03-01", Quorum = 1, Seats = { me } })).ConferenceId;
        using var watch = greta.WatchConference(new WatchConferenceRequest { ConferenceId = conference });
        Assert.True(await watch.ResponseStream.MoveNext(default));
        var before = watch.ResponseStream.Current.Stamp;
        var id = (await greta.CreateCaseAsync(OneSign("Rx-1"))).Head.CaseId;
        await greta.AddAgendaItemAsync(new AddAgendaItemRequest { ConferenceId = conference, CaseId = id });
        Assert.True(await watch.ResponseStream.MoveNext(default));
        Assert.NotEqual(before, watch.ResponseStream.Current.Stamp);
    }

    [Fact]
    public async Task Service_ThatIsOffered_IsServingAndDescribed()
    {
        await using var room = await ReviewRoom.StartAsync();
        var health = await new Health.HealthClient(room.Channel).CheckAsync(new HealthCheckRequest { Service = "genometriage.v1.ReviewService" });
        Assert.Equal(HealthCheckResponse.Types.ServingStatus.Serving, health.Status);
        using var call = new ServerReflection.ServerReflectionClient(room.Channel).ServerReflectionInfo();
        await call.RequestStream.WriteAsync(new ServerReflectionRequest { ListServices = "" }, default);
        Assert.True(await call.ResponseStream.MoveNext(default));
        Assert.Contains("genometriage.v1.ReviewService", call.ResponseStream.Current.ListServicesResponse.Service.Select(service => service.Name));
        await call.RequestStream.WriteAsync(new ServerReflectionRequest { FileContainingSymbol = "genometriage.v1.ReviewService" }, default);
        Assert.True(await call.ResponseStream.MoveNext(default));
        var files = call.ResponseStream.Current.FileDescriptorResponse.FileDescriptorProto.Select(bytes => Google.Protobuf.Reflection.FileDescriptorProto.Parser.ParseFrom(bytes).Name);
        Assert.Contains("google/protobuf/timestamp.proto", files);
        await call.RequestStream.CompleteAsync();
    }

    [Fact]
    public async Task Service_ByJson_IsTheSame()
    {
        await using var room = await ReviewRoom.StartAsync();
        using var http = new HttpClient { BaseAddress = room.Address };
        using var request = new HttpRequestMessage(HttpMethod.Post, "/v1/review/sign-in")
        {
            Content = new StringContent($$"""{"userName":"admin","password":"{{ReviewRoom.Password}}"}""", System.Text.Encoding.UTF8, "application/json"),
        };
        using var signedIn = await http.SendAsync(request);
        using var json = System.Text.Json.JsonDocument.Parse(await signedIn.Content.ReadAsStringAsync());
        using var ask = new HttpRequestMessage(HttpMethod.Post, "/v1/review/case") { Content = new StringContent("{}", System.Text.Encoding.UTF8, "application/json") };
        ask.Headers.Add("session", json.RootElement.GetProperty("session").GetString());
        using var denied = await http.SendAsync(ask);
        Assert.Equal(System.Net.HttpStatusCode.NotFound, denied.StatusCode);
    }

    [Fact]
    public async Task Audit_AfterCalls_NamesThemAndHoldsTogether()
    {
        await using var room = await ReviewRoom.StartAsync();
        var greta = await room.AddAsync("greta", Role.Geneticist);
        var aud = await room.AddAsync("aud", Role.Auditor);
        var id = (await greta.CreateCaseAsync(OneSign("Rx-1"))).Head.CaseId;
        await greta.GetCaseAsync(new GetCaseRequest { CaseId = id });
        var rows = (await aud.ReadAuditAsync(new ReadAuditRequest { CaseId = id })).Rows;
        Assert.Equal([("CaseViewed", "call"), ("CaseEntered", "")], rows.Select(row => (row.Verb, row.View)));
        Assert.Equal(AuditFault.Unspecified, (await aud.VerifyAuditAsync(new VerifyAuditRequest())).Fault);
    }

    private static CreateCaseRequest OneSign(string pseudonym) => new()
    {
        Pseudonym = pseudonym,
        ReferredOn = "2026-01-12",
        Patient = new Patient { Sex = Sex.Female, Age = "P2Y" },
        Terms = { new TermStatement { Term = "HP:0003186" } },
    };

    internal static CreateCaseRequest NewTrio(string pseudonym) => new()
    {
        Pseudonym = pseudonym,
        ReferredOn = "2026-01-12",
        Patient = new Patient { Sex = Sex.Female, Age = "P2Y4M", Proband = "child", Ped = File.ReadAllText(Path.Combine(SharedData.RepositoryRoot, "examples", "trio.ped")) },
        Terms = { new[] { "HP:0001252", "HP:0001263", "HP:0001321", "HP:0000486", "HP:0003186" }.Select(term => new TermStatement { Term = term }) },
        Consent = new Consent { Reanalysis = true },
    };

    private static async Task<GetMinutesResponse> DecideAsync(ReviewRoom room, ReviewClient greta, ReviewClient mads, string caseId, string code)
    {
        var people = (await greta.ListPeopleAsync(new ListPeopleRequest())).People;
        var plan = new PlanConferenceRequest { Title = "MDT March", HeldOn = "2026-03-01", Quorum = 2, Seats = { people.Select(one => one.AccountId) } };
        var conference = (await greta.PlanConferenceAsync(plan)).ConferenceId;
        var item = (await greta.AddAgendaItemAsync(new AddAgendaItemRequest { ConferenceId = conference, CaseId = caseId })).ItemId;
        await greta.GiveOwnRankingAsync(new GiveOwnRankingRequest { ItemId = item, Choices = { code }, Comment = "of Greta" });
        Assert.Empty((await mads.GetConferenceAsync(new GetConferenceRequest { ConferenceId = conference })).Agenda[0].OwnRankings);
        await greta.OpenDiscussionAsync(new OpenDiscussionRequest { ItemId = item, Version = 1 });
        Assert.Equal("of Greta", (await mads.GetConferenceAsync(new GetConferenceRequest { ConferenceId = conference })).Agenda[0].OwnRankings.Single().Comment);
        await greta.CastVoteAsync(new CastVoteRequest { ItemId = item, Kind = DecisionKind.Confirmed, Code = code });
        await mads.CastVoteAsync(new CastVoteRequest { ItemId = item, Kind = DecisionKind.MoreTests, Comment = "transferrin først" });
        var me = (await greta.GetCallerAsync(new GetCallerRequest())).AccountId;
        await greta.DecideAsync(new DecideRequest { ItemId = item, Version = 4, Kind = DecisionKind.Confirmed, Code = code, Rationale = "Two variants in trans.", OwnerId = me, DueOn = "2026-12-31" });
        var version = (await greta.GetConferenceAsync(new GetConferenceRequest { ConferenceId = conference })).Conference.Version;
        await greta.CloseConferenceAsync(new CloseConferenceRequest { ConferenceId = conference, Version = version });
        return await greta.GetMinutesAsync(new GetMinutesRequest { ConferenceId = conference });
    }

    private static async Task FailsAsync(StatusCode status, string problem, Func<Task> call)
    {
        var failure = await Assert.ThrowsAsync<RpcException>(call);
        Assert.Equal((status, problem), (failure.StatusCode, TriageProblems.Of(failure)[0].Code));
    }
}
