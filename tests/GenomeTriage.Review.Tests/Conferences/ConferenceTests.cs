using GenomeTriage.Genome.Problems;
using GenomeTriage.Review.Audit;
using GenomeTriage.Review.Cases;
using GenomeTriage.Review.Conferences;
using GenomeTriage.Review.Conferences.Minutes;
using GenomeTriage.Review.People;
using GenomeTriage.Review.Worklists;
using Microsoft.EntityFrameworkCore;

namespace GenomeTriage.Review.Tests.Conferences;

public sealed class ConferenceTests(TestRanker ranker)
{
    private const string Pmm2Cdg = "OMIM:212065";

    public static TheoryData<string> Kinds => TestStore.Kinds;

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Case_DecidedByQuorum_MovesOnAndKeepsTheDissent(string kind)
    {
        await using var room = await Room.OpenAsync(kind, ranker);
        var item = await room.OpenedAsync();
        await room.Voting.VoteAsync(room.Test.Member, item, DecisionKind.MoreTests, null, "enzyme first", default);
        await RefusedAsync(ReviewProblemCodes.ReviewQuorumMissing, () => room.Decisions.DecideAsync(room.Test.Geneticist, item, 2, Confirmed(room), default));
        await room.Voting.VoteAsync(room.Test.Geneticist, item, DecisionKind.Confirmed, Pmm2Cdg, null, default);
        await room.Decisions.DecideAsync(room.Test.Geneticist, item, 3, Confirmed(room), default);
        var entry = (await room.ReadAsync(room.Test.Member)).Agenda[0];
        Assert.Equal((1, 1, AgendaState.Decided), (entry.Decision!.VotesFor, entry.Decision.VotesAgainst, entry.Item.State));
        Assert.Equal(["enzyme first"], entry.Dissent.Select(vote => vote.Comment!));
        Assert.Equal(CaseStatus.Confirmed, (await room.CaseAsync()).Status);
        await room.Desk.CloseAsync(room.Test.Geneticist, room.Conference, (await room.ReadAsync(room.Test.Member)).Conference.Version, default);
        await RefusedAsync(ReviewProblemCodes.ReviewStepClosed, () => room.Voting.VoteAsync(room.Test.Member, item, DecisionKind.MoreTests, null, null, default));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Minutes_OfADecision_StayAsTheyWereWritten(string kind)
    {
        await using var room = await Room.OpenAsync(kind, ranker);
        var shelf = new MinutesShelf(room.Test.Store);
        Assert.Null((await shelf.ReadAsync(room.Test.Member, room.Conference, null, null, default)).Shown);
        var item = await room.OpenedAsync();
        await room.Voting.VoteAsync(room.Test.Member, item, DecisionKind.MoreTests, null, "enzyme first", default);
        await room.Voting.VoteAsync(room.Test.Geneticist, item, DecisionKind.Confirmed, Pmm2Cdg, null, default);
        await room.Decisions.DecideAsync(room.Test.Geneticist, item, 3, Confirmed(room), default);
        await room.Test.Store.ReadAsync(Actor.System, rows => rows.Accounts.ExecuteUpdateAsync(set => set.SetProperty(row => row.DisplayName, "Renamed")));
        await room.Desk.CloseAsync(room.Test.Geneticist, room.Conference, (await room.ReadAsync(room.Test.Member)).Conference.Version, default);

        var first = await shelf.ReadAsync(room.Test.Member, room.Conference, 1, null, default);
        Assert.Equal([2, 1], first.Versions.Select(version => version.Number));
        Assert.Equal((ConferenceState.Planned, "GRO"), (first.Content.State, first.Content.Items[0].Decision!.DecidedBy));
        Assert.Equal(("MIA", "enzyme first", true), first.Content.Items[0].Votes.Where(vote => vote.IsDissent).Select(vote => (vote.Who, vote.Comment, vote.IsDissent)).Single());
        var last = await shelf.ReadAsync(room.Test.Member, room.Conference, null, null, default);
        Assert.Equal((ConferenceState.Closed, "Renamed"), (last.Content.State, last.Content.Items[0].Decision!.DecidedBy));
        var log = await room.Test.Store.ReadAsync(Actor.System, rows => rows.Audit.Where(row => row.Verb == AuditVerb.Decided).Select(row => row.Detail).SingleAsync());
        Assert.EndsWith($"minutes 1 {first.Shown!.Sha256}", log, StringComparison.Ordinal);
        await RefusedAsync(ReviewProblemCodes.ReviewNotFound, () => shelf.ReadAsync(room.Test.Member, room.Conference, 3, null, default));
        await RefusedAsync(ReviewProblemCodes.ReviewNotFound, () => shelf.ReadAsync(room.Test.Stranger, room.Conference, null, null, default));
    }

    [Fact]
    public async Task Minutes_ChangedInTheDatabase_AreNotShown()
    {
        await using var room = await Room.OpenAsync("sqlite", ranker);
        var item = await room.OpenedAsync();
        foreach (var actor in new[] { room.Test.Member, room.Test.Geneticist })
            await room.Voting.VoteAsync(actor, item, DecisionKind.Confirmed, Pmm2Cdg, null, default);
        await room.Decisions.DecideAsync(room.Test.Geneticist, item, 3, Confirmed(room), default);
        await room.Test.Store.ReadAsync(Actor.System, rows => rows.Minutes.ExecuteUpdateAsync(set => set.SetProperty(row => row.Bytes, new MinutesArchive { Title = "x", Institute = "y" }.Write())));
        var refusal = await Assert.ThrowsAsync<ConfigurationException>(() => new MinutesShelf(room.Test.Store).ReadAsync(room.Test.Member, room.Conference, null, null, default));
        Assert.Equal(ReviewProblemCodes.ReviewArchiveDamaged, refusal.Problem.Code);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task OwnRanking_BeforeTheDiscussion_IsSeenByItsAuthorAlone(string kind)
    {
        await using var room = await Room.OpenAsync(kind, ranker);
        var item = (await room.ReadAsync(room.Test.Member)).Agenda[0].Item;
        await room.Voting.RankAsync(room.Test.Member, item.Id, [Pmm2Cdg, Choice.None], "typical fat pads", default);
        var seen = (await room.ReadAsync(room.Test.Geneticist)).Agenda[0];
        Assert.Empty(seen.OwnRankings);
        Assert.Equal(1, seen.OwnRankingCount);
        Assert.Single((await room.ReadAsync(room.Test.Member)).Agenda[0].OwnRankings);
        await RefusedAsync(ReviewProblemCodes.ReviewStepClosed, () => room.Voting.VoteAsync(room.Test.Member, item.Id, DecisionKind.MoreTests, null, null, default));
        await room.Voting.OpenAsync(room.Test.Geneticist, item.Id, seen.Item.Version, default);
        Assert.Single((await room.ReadAsync(room.Test.Geneticist)).Agenda[0].OwnRankings);
        await RefusedAsync(ReviewProblemCodes.ReviewStepClosed, () => room.Voting.RankAsync(room.Test.Geneticist, item.Id, [Choice.None], null, default));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Undiagnosed_BeforeTheChecklistIsComplete_IsRefusedAndAfterwardsStaysInReanalysis(string kind)
    {
        await using var room = await Room.OpenAsync(kind, ranker);
        var item = await room.OpenedAsync();
        foreach (var actor in new[] { room.Test.Member, room.Test.Geneticist })
            await room.Voting.VoteAsync(actor, item, DecisionKind.Undiagnosed, null, null, default);
        var decision = new NewDecision { Kind = DecisionKind.Undiagnosed, Rationale = "nothing fits", OwnerId = room.Test.Coordinator.AccountId };
        await RefusedAsync(ReviewProblemCodes.ReviewChecklistOpen, () => room.Decisions.DecideAsync(room.Test.Geneticist, item, 3, decision, default));
        foreach (var point in Enum.GetValues<ChecklistItem>())
            await room.Cases.MarkAsync(room.Test.Geneticist, room.Case, (await room.CaseAsync()).Version, point, true, default);
        await room.Decisions.DecideAsync(room.Test.Geneticist, item, 3, decision, default);
        var row = await room.CaseAsync();
        Assert.Equal((CaseStatus.Undiagnosed, new DateOnly(2027, 3, 10)), (row.Status, row.ReviewOn!.Value));
        Assert.Equal(Choice.Undiagnosed, (await room.ReadAsync(room.Test.Member)).Agenda[0].Decision!.Code);
        room.Test.Clock.Move(TimeSpan.FromDays(366));
        var worklist = await new WorklistReader(room.Test.Store, "").ReadAsync(room.Test.Coordinator, withConfirmed: false, default);
        Assert.Equal([room.Case], worklist.DueForReanalysis.Select(line => line.Id));
    }

    [Fact]
    public async Task Decision_RecordedTwiceAtOnce_IsRecordedOnce()
    {
        await using var room = await Room.OpenAsync("sqlite", ranker);
        var item = await room.OpenedAsync();
        foreach (var actor in new[] { room.Test.Member, room.Test.Geneticist })
            await room.Voting.VoteAsync(actor, item, DecisionKind.Confirmed, Pmm2Cdg, null, default);
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 5).Select(async _ =>
        {
            try
            {
                await room.Decisions.DecideAsync(room.Test.Geneticist, item, 3, Confirmed(room), default);
                return true;
            }
            catch (InputException)
            {
                return false;
            }
        }));
        Assert.Equal(1, outcomes.Count(done => done));
        Assert.True((await room.Test.Store.VerifyAuditAsync(default)).IsIntact);
    }

    [Fact]
    public async Task Strangers_AndThoseWithoutSeatOrRole_TakeNoPart()
    {
        await using var room = await Room.OpenAsync("sqlite", ranker);
        var item = (await room.ReadAsync(room.Test.Member)).Agenda[0].Item;
        await RefusedAsync(ReviewProblemCodes.ReviewNotFound, () => new ConferenceShelf(room.Test.Store).ReadAsync(room.Test.Stranger, room.Conference, AuditVerb.ConferenceViewed, default));
        await RefusedAsync(ReviewProblemCodes.ReviewNotFound, () => room.Voting.OpenAsync(room.Test.Stranger, item.Id, 0, default));
        await RefusedAsync(ReviewProblemCodes.ReviewRoleMissing, () => room.Voting.OpenAsync(room.Test.Member, item.Id, 0, default));
        await RefusedAsync(ReviewProblemCodes.ReviewRoleMissing, () => room.Voting.RankAsync(room.Test.Lab, item.Id, [Choice.None], null, default));
        var unseated = room.Test.Geneticist with { AccountId = Guid.NewGuid() };
        await RefusedAsync(ReviewProblemCodes.ReviewSeatMissing, () => room.Voting.RankAsync(unseated, item.Id, [Choice.None], null, default));
    }

    [Fact]
    public async Task FollowUp_PastItsDay_IsOverdueUntilItIsDone()
    {
        await using var room = await Room.OpenAsync("sqlite", ranker);
        var item = await room.OpenedAsync();
        foreach (var actor in new[] { room.Test.Member, room.Test.Geneticist })
            await room.Voting.VoteAsync(actor, item, DecisionKind.MoreTests, null, null, default);
        await room.Decisions.DecideAsync(room.Test.Geneticist, item, 3, new NewDecision
        {
            Kind = DecisionKind.MoreTests, Rationale = "transferrin", OwnerId = room.Test.Lab.AccountId, DueOn = new DateOnly(2026, 4, 1),
        }, default);
        var reader = new WorklistReader(room.Test.Store, "");
        Assert.False(Assert.Single((await reader.ReadAsync(room.Test.Coordinator, withConfirmed: false, default)).FollowUps).IsOverdue);
        room.Test.Clock.Move(TimeSpan.FromDays(30));
        var overdue = Assert.Single((await reader.ReadAsync(room.Test.Coordinator, withConfirmed: false, default)).FollowUps);
        Assert.Equal((true, "LARS", "Rx-17"), (overdue.IsOverdue, overdue.Owner, overdue.Pseudonym));
        await reader.MarkDoneAsync(room.Test.Coordinator, overdue.DecisionId, default);
        Assert.Empty((await reader.ReadAsync(room.Test.Coordinator, withConfirmed: false, default)).FollowUps);
    }

    private static NewDecision Confirmed(Room room) => new()
    {
        Kind = DecisionKind.Confirmed, Code = Pmm2Cdg, Rationale = "both copies", OwnerId = room.Test.Coordinator.AccountId,
    };

    private static async Task RefusedAsync(string code, Func<Task> act) =>
        Assert.Equal(code, (await Assert.ThrowsAsync<InputException>(act)).Problem.Code);

    /// <summary>A conference with one case, a member and a geneticist; both must vote.</summary>
    private sealed class Room : IAsyncDisposable
    {
        public required TestStore Test { get; init; }

        public required CaseDesk Cases { get; init; }

        public Guid Case { get; private set; }

        public Guid Conference { get; private set; }

        public ConferenceDesk Desk => new(Test.Store);

        public VotingDesk Voting => new(Test.Store);

        public DecisionDesk Decisions => new(Test.Store);

        public static async Task<Room> OpenAsync(string kind, TestRanker ranker)
        {
            var test = await TestStore.OpenAsync(kind);
            var room = new Room { Test = test, Cases = new CaseDesk(new CaseEditor(test.Store, ranker.Ranker)) };
            (room.Case, _) = await room.Cases.EnterAsync(test.Coordinator, TestRanker.OneSign(), default);
            room.Conference = await room.Desk.PlanAsync(
                test.Coordinator, "March", new DateOnly(2026, 3, 12), 2, [test.Member.AccountId, test.Geneticist.AccountId], default);
            await room.Desk.AddCaseAsync(test.Coordinator, room.Conference, room.Case, default);
            return room;
        }

        public Task<ConferenceDossier> ReadAsync(Actor actor) => new ConferenceShelf(Test.Store).ReadAsync(actor, Conference, AuditVerb.ConferenceViewed, default);

        public async Task<CaseRecord> CaseAsync() => (await new CaseShelf(Test.Store).ReadAsync(Test.Member, Case, null, "case", default)).Case;

        /// <summary>Opens the discussion; the item is then at version 1.</summary>
        public async Task<Guid> OpenedAsync()
        {
            var item = (await ReadAsync(Test.Member)).Agenda[0].Item;
            await Voting.OpenAsync(Test.Geneticist, item.Id, item.Version, default);
            return item.Id;
        }

        public ValueTask DisposeAsync() => Test.DisposeAsync();
    }
}
