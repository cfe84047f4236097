using GenomeTriage.Genome.Privacy;
using GenomeTriage.Genome.Problems;
using GenomeTriage.Review.Audit;
using GenomeTriage.Review.Cases;
using GenomeTriage.Review.Worklists;
using GenomeTriage.Review.Conferences;
using GenomeTriage.Review.People;
using Microsoft.EntityFrameworkCore;

namespace GenomeTriage.Review.Tests.Cases;

public sealed class CaseDeskTests(TestRanker ranker)
{
    private const string Pmm2 = "PMM2";

    // A made-up Swedish number with a right check digit (the one of the tax agency's own example, SKV 704).
    private const string IdentityNumber = "640823-3234";

    public static TheoryData<string> Kinds => TestStore.Kinds;

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Case_EnteredAndGivenVariants_IsRankedTwiceAndKeepsBoth(string kind)
    {
        await using var test = await TestStore.OpenAsync(kind);
        var (desk, shelf) = DesksOf(test);
        var (id, _) = await desk.EnterAsync(test.Lab, TestRanker.Trio(), default);
        await desk.AddVariantsAsync(test.Lab, id, TestRanker.TrioVcf, null, default);
        var dossier = await shelf.ReadAsync(test.Member, id, null, "case", default);
        Assert.Equal([2, 1], dossier.History.Select(one => one.Number));
        var first = dossier.Ranking!.Result.Groups[0];
        Assert.Contains(first.Members, member => member.Genes.Any(gene => gene.Symbol == Pmm2));
        Assert.NotEmpty(dossier.Ranking.Questions);
        var older = await shelf.ReadAsync(test.Member, id, 1, "case", default);
        Assert.Equal(GenomeTriage.Triage.Results.TriageMode.PhenotypeOnly, older.Ranking!.Result.Mode);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Case_OfAnotherInstitute_IsNotFoundWhateverIsDone(string kind)
    {
        await using var test = await TestStore.OpenAsync(kind);
        var (desk, shelf) = DesksOf(test);
        var (id, _) = await desk.EnterAsync(test.Coordinator, TestRanker.OneSign(), default);
        await RefusedAsync(ReviewProblemCodes.ReviewNotFound, () => shelf.ReadAsync(test.Stranger, id, null, "case", default));
        await RefusedAsync(ReviewProblemCodes.ReviewNotFound, () => desk.AddTermAsync(test.Stranger, id, 0, new("HP:0001250", false), default));
        await RefusedAsync(ReviewProblemCodes.ReviewNotFound, () => desk.AddVariantsAsync(test.Stranger, id, TestRanker.TrioVcf, null, default));
        await RefusedAsync(ReviewProblemCodes.ReviewNotFound, () => RankingsOf(test).TryAsync(test.Stranger, id, Strikes.None, default));
        await RefusedAsync(ReviewProblemCodes.ReviewNotFound, () => desk.MarkAsync(test.Stranger, id, 0, ChecklistItem.FamilyHistory, true, default));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Variant_StruckOut_ChangesTheRankingAndKeepsItOnlyWhenAsked(string kind)
    {
        await using var test = await TestStore.OpenAsync(kind);
        var (desk, shelf) = DesksOf(test);
        var (id, _) = await desk.EnterAsync(test.Coordinator, TestRanker.Trio(), default);
        await desk.AddVariantsAsync(test.Coordinator, id, TestRanker.TrioVcf, null, default);
        var before = await shelf.ReadAsync(test.Geneticist, id, null, "case", default);
        var variants = before.Ranking!.Result.Groups[0].Members[0].Genes[0].Variants.Select(variant => variant.Annotated.Variant.ToString());
        var struck = Strikes.Parse(variants);
        var tried = await RankingsOf(test).TryAsync(test.Geneticist, id, struck, default);
        Assert.True(PosteriorOf(tried.Result) < PosteriorOf(before.Ranking.Result) / 2);
        Assert.Equal(2, (await shelf.ReadAsync(test.Geneticist, id, null, "case", default)).History.Count);
        Assert.Equal(3, (await RankingsOf(test).KeepAsync(test.Geneticist, id, before.Case.Version, struck, default)).LatestRanking);
        var kept = await shelf.ReadAsync(test.Geneticist, id, null, "case", default);
        Assert.Equal(struck.Codes, kept.Shown!.Struck.Split('\n'));
        Assert.Equal(PosteriorOf(tried.Result), PosteriorOf(kept.Ranking!.Result));

        static double PosteriorOf(GenomeTriage.Triage.Results.TriageResult result) =>
            result.Groups.Where(group => group.Members.Any(member => member.Genes.Any(gene => gene.Symbol == Pmm2))).Sum(group => group.Posterior);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Term_TakenOut_StaysInTheHistoryWithItsDate(string kind)
    {
        await using var test = await TestStore.OpenAsync(kind);
        var (desk, shelf) = DesksOf(test);
        var (id, _) = await desk.EnterAsync(test.Coordinator, TestRanker.Trio(), default);
        test.Clock.Move(TimeSpan.FromDays(1));
        await desk.RemoveTermAsync(test.Geneticist, id, 0, "HP:0000486", default);
        var dossier = await shelf.ReadAsync(test.Geneticist, id, null, "case", default);
        Assert.Equal(6, dossier.CurrentTerms.Count());
        var removed = Assert.Single(dossier.Terms, term => term.RemovedAt is not null);
        Assert.Equal(("HP:0000486", test.Geneticist.AccountId, test.Clock.GetUtcNow()), (removed.TermId, removed.RemovedBy!.Value, removed.RemovedAt!.Value));
        Assert.Equal("×HP:0000486", dossier.Shown!.Detail);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task TwoPeople_ChangeOneCaseAtOnce_TheSecondIsToldAndNothingIsLost(string kind)
    {
        await using var test = await TestStore.OpenAsync(kind);
        var (desk, shelf) = DesksOf(test);
        var (id, _) = await desk.EnterAsync(test.Coordinator, TestRanker.OneSign(), default);
        await desk.AddTermAsync(test.Coordinator, id, 0, new("HP:0000252", false), default);
        await RefusedAsync(ReviewProblemCodes.ReviewChangedMeanwhile, () => desk.AddTermAsync(test.Geneticist, id, 0, new("HP:0002079", false), default));
        await RefusedAsync(ReviewProblemCodes.ReviewChangedMeanwhile, () => RankingsOf(test).KeepAsync(test.Geneticist, id, 0, Strikes.Parse(["HP:0000252"]), default));
        var terms = (await shelf.ReadAsync(test.Member, id, null, "case", default)).CurrentTerms.Select(term => term.TermId).ToList();
        Assert.Contains("HP:0000252", terms);
        Assert.DoesNotContain("HP:0002079", terms);
    }

    [Theory]
    [InlineData("pseudonym")]
    [InlineData("proband")]
    [InlineData("pedigree")]
    [InlineData("term")]
    public async Task IdentityNumber_InAnyField_IsRefusedAndNamedByKindAlone(string field)
    {
        await using var test = await TestStore.OpenAsync("sqlite");
        var (desk, _) = DesksOf(test);
        var trio = TestRanker.Trio();
        var entered = field switch
        {
            "pseudonym" => trio with { Pseudonym = $"pat {IdentityNumber}" },
            "proband" => trio with { Patient = trio.Patient with { Proband = IdentityNumber } },
            "pedigree" => trio with { Patient = trio.Patient with { Pedigree = $"fam\t{IdentityNumber}\t0\t0\t2\t2" } },
            _ => trio with { Terms = [new(IdentityNumber, false)] },
        };
        var refusal = await Assert.ThrowsAsync<InputException>(() => desk.EnterAsync(test.Coordinator, entered, default));
        Assert.Equal((PrivacyProblemCodes.PersonalIdentityNumber, field), (refusal.Problem.Code, refusal.Problem.Field));
        Assert.DoesNotContain("3234", refusal.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Patient_WhoseFactsChange_IsRankedAgainAndHasAHistory()
    {
        await using var test = await TestStore.OpenAsync("sqlite");
        var (desk, shelf) = DesksOf(test);
        var (id, head) = await desk.EnterAsync(test.Coordinator, TestRanker.OneSign(), default);
        var facts = TestRanker.OneSign().Patient with { Age = "P3Y", Onset = "HP:0003593" };
        var after = await desk.SetPatientAsync(test.Geneticist, id, head.Version, facts, default);
        Assert.Equal((head.Version + 1, head.LatestRanking + 1), (after.Version, after.LatestRanking));
        var dossier = await shelf.ReadAsync(test.Member, id, null, "case", default);
        Assert.Equal(("P3Y", "HP:0003593", "Age Onset"), (dossier.Case.Age, dossier.Case.Onset, dossier.History[0].Detail));
        Assert.Equal(
            [(PatientField.Age, "P2Y4M", "P3Y"), (PatientField.Onset, null, "HP:0003593")],
            dossier.Changes.Select(change => (change.Field, change.Before, change.After)));
        await RefusedAsync(ReviewProblemCodes.ReviewChangedMeanwhile, () => desk.SetPatientAsync(test.Geneticist, id, head.Version, facts, default));
        await RefusedAsync(ReviewProblemCodes.ReviewValueWrong, () => desk.SetPatientAsync(test.Geneticist, id, after.Version, facts with { Onset = "HP:0001250" }, default));
        await RefusedAsync(ReviewProblemCodes.ReviewRoleMissing, () => desk.SetPatientAsync(test.Lab, id, after.Version, facts, default));
        await RefusedAsync(ReviewProblemCodes.ReviewNotFound, () => desk.SetPatientAsync(test.Stranger, id, after.Version, facts, default));
    }

    [Fact]
    public async Task NewKnowledge_IsToldOnTheWorklistUntilTheCaseIsRankedAgainAndTakenUp()
    {
        await using var test = await TestStore.OpenAsync("sqlite");
        var (desk, _) = DesksOf(test);
        var (asked, _) = await desk.EnterAsync(test.Coordinator, TestRanker.OneSign("asked"), default);
        await desk.EnterAsync(test.Coordinator, TestRanker.OneSign("not asked") with { Consent = default }, default);
        var reader = new WorklistReader(test.Store, ranker.Pack.Sha256);
        Assert.Empty((await reader.ReadAsync(test.Coordinator, false, default)).Alerted);
        await test.Store.ReadAsync(Actor.System, rows => rows.Rankings.ExecuteUpdateAsync(set => set.SetProperty(row => row.PackSha256, "other").SetProperty(row => row.FirstName, "Another")));
        var alert = Assert.Single((await reader.ReadAsync(test.Coordinator, false, default)).Alerted);
        Assert.Equal((asked, KnowledgeAlert.Newer), (alert.Id, alert.Alert));
        await RefusedAsync(ReviewProblemCodes.ReviewRoleMissing, () => RankingsOf(test).RankOnTodayAsync(test.Lab, default));
        var (ranked, left) = await RankingsOf(test).RankOnTodayAsync(test.Coordinator, default);
        Assert.Equal((asked, 0), (Assert.Single(ranked), left));
        Assert.Equal(KnowledgeAlert.ListChanged, Assert.Single((await reader.ReadAsync(test.Coordinator, false, default)).Alerted).Alert);
        Assert.Empty((await RankingsOf(test).RankOnTodayAsync(test.Stranger, default)).Ranked);
        var conference = await new ConferenceDesk(test.Store).PlanAsync(test.Coordinator, "March", new DateOnly(2026, 3, 12), 1, [test.Member.AccountId], default);
        await new ConferenceDesk(test.Store).AddCaseAsync(test.Coordinator, conference, asked, default);
        Assert.Empty((await reader.ReadAsync(test.Coordinator, false, default)).Alerted);
    }

    [Fact]
    public async Task Roles_WithoutTheRight_AreRefused()
    {
        await using var test = await TestStore.OpenAsync("sqlite");
        var (desk, shelf) = DesksOf(test);
        var (id, _) = await desk.EnterAsync(test.Coordinator, TestRanker.OneSign(), default);
        foreach (var actor in new[] { test.Member, test.Auditor, test.Administrator })
            await RefusedAsync(ReviewProblemCodes.ReviewRoleMissing, () => desk.EnterAsync(actor, TestRanker.OneSign("other"), default));
        foreach (var actor in new[] { test.Member, test.Lab })
            await RefusedAsync(ReviewProblemCodes.ReviewRoleMissing, () => desk.AddTermAsync(actor, id, 0, new("HP:0000252", false), default));
        foreach (var actor in new[] { test.Auditor, test.Administrator })
            await RefusedAsync(ReviewProblemCodes.ReviewRoleMissing, () => shelf.ReadAsync(actor, id, null, "case", default));
    }

    [Fact]
    public async Task Reanalysis_WithoutConsent_IsRefused()
    {
        await using var test = await TestStore.OpenAsync("sqlite");
        var (desk, _) = DesksOf(test);
        var (id, _) = await desk.EnterAsync(test.Coordinator, TestRanker.OneSign() with { Consent = default }, default);
        await RefusedAsync(ReviewProblemCodes.ReviewConsentMissing, () => RankingsOf(test).KeepAsync(test.Geneticist, id, 0, Strikes.None, default));
    }

    [Fact]
    public async Task Views_ThatWereRead_StandInTheLogWithTheirCase()
    {
        await using var test = await TestStore.OpenAsync("sqlite");
        var (desk, shelf) = DesksOf(test);
        var (id, _) = await desk.EnterAsync(test.Coordinator, TestRanker.OneSign(), default);
        await shelf.ReadAsync(test.Member, id, null, "family", default);
        var rows = await test.Store.ReadAsync(test.Auditor, read => read.Audit.AsNoTracking().OrderByDescending(row => row.Sequence).ToListAsync());
        Assert.Equal((AuditVerb.CaseViewed, id, "family", test.Member.AccountId), (rows[0].Verb, rows[0].CaseId!.Value, rows[0].View, rows[0].AccountId));
        Assert.Equal((AuditVerb.CaseEntered, id), (rows[1].Verb, rows[1].CaseId!.Value));
    }

    private RankingDesk RankingsOf(TestStore test) => new(new CaseEditor(test.Store, ranker.Ranker));

    private (CaseDesk Desk, CaseShelf Shelf) DesksOf(TestStore test) => (new CaseDesk(new CaseEditor(test.Store, ranker.Ranker)), new CaseShelf(test.Store));

    private static async Task RefusedAsync(string code, Func<Task> act) =>
        Assert.Equal(code, (await Assert.ThrowsAsync<InputException>(act)).Problem.Code);
}
