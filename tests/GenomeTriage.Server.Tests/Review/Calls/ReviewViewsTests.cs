using System.Text;
using GenomeTriage.Client;
using GenomeTriage.Contracts.V1;
using GenomeTriage.Testing;
using Grpc.Core;

namespace GenomeTriage.Server.Tests.Review.Calls;

/// <summary>What the pages show of a case beside its list, as programs get it: variants, comparisons, documents, the overview.</summary>
public sealed class ReviewViewsTests
{
    private const string Pmm2 = "ORPHA:79318";

    [Fact]
    public async Task Variants_OfTheTrio_ComeWithTheFamilyAndTheirPlace()
    {
        await using var room = await ReviewRoom.StartAsync();
        var (greta, id) = await TrioAsync(room);
        var ranking = (await greta.GetCaseAsync(new GetCaseRequest { CaseId = id })).Case.Ranking;
        var first = ranking.Result.Groups[0].Members[0];
        var gene = (await greta.GetVariantsAsync(new GetVariantsRequest { CaseId = id, Code = first.Codes[0] })).Genes[0];
        Assert.Equal((first.Genes[0].Symbol, first.Genes[0].Variants.Count), (gene.Symbol, gene.Variants.Count));
        Assert.All(gene.Variants, variant => Assert.Equal(["Proband", "Father", "Mother"], variant.Calls.Select(call => call.Role)));
        Assert.All(gene.Variants, variant => Assert.InRange(variant.Evidence.Position, gene.Transcript.Exons[0].Start, gene.Transcript.Exons[^1].End));
        Assert.All(gene.Variants, variant => Assert.Equal(variant.Classification.Points, variant.Classification.Met.Sum(one => one.Points)));
        Assert.All(gene.Variants.SelectMany(variant => variant.Calls), call => Assert.Equal(2, call.Reference + call.Alternate + call.Other + call.Missing));
    }

    [Fact]
    public async Task Rankings_BeforeAndAfterAStrike_TellWhatChangedAndWhy()
    {
        await using var room = await ReviewRoom.StartAsync();
        var (greta, id) = await TrioAsync(room);
        var stored = (await greta.GetCaseAsync(new GetCaseRequest { CaseId = id })).Case;
        var variant = stored.Ranking.Result.Groups[0].Members[0].Genes[0].Variants[0];
        var code = $"{variant.Contig}:{variant.Position}:{variant.Reference}>{variant.Alternate}";
        var head = (await greta.KeepRankingAsync(new KeepRankingRequest { CaseId = id, Version = stored.Version, Strikes = { code } })).Head;
        var change = await greta.CompareRankingsAsync(new CompareRankingsRequest { CaseId = id, Before = stored.Ranking.Heading.Number, After = head.LatestRanking });
        var lost = change.Changes.Single(one => one.Name == stored.Ranking.Result.Groups[0].Name);
        Assert.Equal((1, stored.Ranking.Result.Groups[0].Posterior), (lost.RankBefore, lost.PosteriorBefore));
        Assert.True(!lost.HasPosteriorAfter || lost.PosteriorAfter < lost.PosteriorBefore);
        Assert.Equal((stored.Ranking.Result.NoneOfThese, false), (change.NoneOfTheseBefore, change.KnowledgeDiffers));
    }

    [Fact]
    public async Task Candidates_FirstAndSecond_AreSetAgainstEachOther()
    {
        await using var room = await ReviewRoom.StartAsync();
        var (greta, id) = await TrioAsync(room);
        var groups = (await greta.GetCaseAsync(new GetCaseRequest { CaseId = id })).Case.Ranking.Result.Groups;
        var (one, other) = (groups[0].Members[0], groups[1].Members[0]);
        var reasons = (await greta.CompareCandidatesAsync(new CompareCandidatesRequest { CaseId = id, Code = one.Codes[0], OtherCode = other.Codes[0] })).Reasons;
        var back = (await greta.CompareCandidatesAsync(new CompareCandidatesRequest { CaseId = id, Code = other.Codes[0], OtherCode = one.Codes[0] })).Reasons;
        Assert.NotEmpty(reasons);
        Assert.Equal(reasons.Select(line => (line.LogLr, line.OtherLogLr)).Order(), back.Select(line => (line.OtherLogLr, line.LogLr)).Order());
        var gene = reasons.Single(line => line.Reason.Parameters is [{ Value: "PMM2" }, ..]);
        Assert.True(gene.LogLr > gene.OtherLogLr);
    }

    [Fact]
    public async Task Steps_OfACaseWithoutVariants_AreInItsRanking()
    {
        await using var room = await ReviewRoom.StartAsync();
        var greta = await room.AddAsync("greta", Role.Geneticist);
        var request = new CreateCaseRequest { Pseudonym = "Rx-2", ReferredOn = "2026-01-12", Terms = { new TermStatement { Term = "HP:0003186" }, new TermStatement { Term = "HP:0001272" } } };
        var id = (await greta.CreateCaseAsync(request)).Head.CaseId;
        var steps = (await greta.GetCaseAsync(new GetCaseRequest { CaseId = id })).Case.Ranking.Result.NextSteps;
        Assert.NotEmpty(steps);
        Assert.All(steps, step => Assert.Equal("SequencingTest", step.Question.Code));
        Assert.All(steps, step => Assert.InRange(step.ProbabilityOfYes, 0, 1));
        Assert.Equal(steps.Select(step => step.ExpectedGainBits).OrderDescending(), steps.Select(step => step.ExpectedGainBits));
    }

    [Theory]
    [InlineData("sv", CandidateDocumentKind.Record, "För och emot")]
    [InlineData("nb", CandidateDocumentKind.Family, "PMM2")]
    [InlineData("en", CandidateDocumentKind.Record, "PMM2")]
    public async Task Document_OfACandidate_StandsByItself(string language, CandidateDocumentKind kind, string said)
    {
        await using var room = await ReviewRoom.StartAsync();
        var (greta, id) = await TrioAsync(room, pseudonym: "Rx <b>1</b>");
        var code = (await greta.GetCaseAsync(new GetCaseRequest { CaseId = id })).Case.Ranking.Result.Groups[0].Members[0].Codes[0];
        var document = (await greta.GetCandidateDocumentAsync(new GetCandidateDocumentRequest { CaseId = id, Code = code, Kind = kind, Language = language })).Document;
        var html = Encoding.UTF8.GetString(document.Content.Span);
        Assert.Equal(($"{kind.ToString().ToLowerInvariant()}-{code.Replace(':', '-')}.html", "text/html; charset=utf-8"), (document.FileName, document.MediaType));
        Assert.Contains($"<html lang=\"{language}\">", html, StringComparison.Ordinal);
        Assert.Contains(said, System.Net.WebUtility.HtmlDecode(html), StringComparison.Ordinal);
        Assert.Contains("Rx &lt;b&gt;1", html, StringComparison.Ordinal);
        foreach (var outside in new[] { "<script", "http://", "https://", "src=", "<link" }) Assert.DoesNotContain(outside, html.Replace("http://www.w3.org", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Document_OfMinutes_IsPdfAndHtml()
    {
        await using var room = await ReviewRoom.StartAsync();
        var greta = await room.AddAsync("greta", Role.Geneticist, Role.Coordinator);
        var me = (await greta.GetCallerAsync(new GetCallerRequest())).AccountId;
        var id = (await greta.PlanConferenceAsync(new PlanConferenceRequest { Title = "MDT vår", HeldOn = "2026-03-01", Quorum = 1, Seats = { me } })).ConferenceId;
        var ask = new GetMinutesDocumentRequest { ConferenceId = id, Format = DocumentFormat.Pdf, Language = "sv" };
        var pdf = (await greta.GetMinutesDocumentAsync(ask)).Document;
        var html = (await greta.GetMinutesDocumentAsync(new GetMinutesDocumentRequest(ask) { Format = DocumentFormat.Html })).Document;
        Assert.Equal(("minutes-2026-03-01-draft.pdf", "application/pdf"), (pdf.FileName, pdf.MediaType));
        Assert.StartsWith("%PDF-", Encoding.ASCII.GetString(pdf.Content.Span[..8]), StringComparison.Ordinal);
        Assert.Contains("MDT vår", System.Net.WebUtility.HtmlDecode(Encoding.UTF8.GetString(html.Content.Span)), StringComparison.Ordinal);
        foreach (var wrong in new[] { new GetMinutesDocumentRequest(ask) { Format = DocumentFormat.Unspecified }, new GetMinutesDocumentRequest(ask) { Language = "tlh" } })
            Assert.Equal(StatusCode.InvalidArgument, (await Assert.ThrowsAsync<RpcException>(() => greta.GetMinutesDocumentAsync(wrong).ResponseAsync)).StatusCode);
    }

    [Fact]
    public async Task Overview_ForAdministratorsAlone_NamesInstitutesAndKnowledge()
    {
        await using var room = await ReviewRoom.StartAsync();
        var greta = await room.AddAsync("greta", Role.Geneticist);
        var overview = await room.Administrator.GetOverviewAsync(new GetOverviewRequest());
        Assert.Equal([("Uppsala", 2)], overview.Institutes.Select(one => (one.Name, one.Accounts)));
        Assert.Equal((true, 64, 64), (overview.MayAddInstitutes, overview.AuditHash.Length, overview.Knowledge.Sha256.Length));
        Assert.NotEmpty(overview.Knowledge.Sources);
        var denied = await Assert.ThrowsAsync<RpcException>(() => greta.GetOverviewAsync(new GetOverviewRequest()).ResponseAsync);
        Assert.Equal(StatusCode.PermissionDenied, denied.StatusCode);
    }

    [Fact]
    public async Task Views_OfAnotherInstitutesCase_AreNotFoundAndOwnOnesAreInTheLog()
    {
        await using var room = await ReviewRoom.StartAsync();
        var (greta, id) = await TrioAsync(room);
        var stranger = await room.AddStrangerAsync();
        Func<Task>[] calls =
        [
            () => stranger.GetVariantsAsync(new GetVariantsRequest { CaseId = id, Code = Pmm2 }).ResponseAsync,
            () => stranger.CompareRankingsAsync(new CompareRankingsRequest { CaseId = id, Before = 1, After = 2 }).ResponseAsync,
            () => stranger.CompareCandidatesAsync(new CompareCandidatesRequest { CaseId = id, Code = Pmm2, OtherCode = Pmm2 }).ResponseAsync,
            () => stranger.GetCandidateDocumentAsync(new GetCandidateDocumentRequest { CaseId = id, Code = Pmm2, Kind = CandidateDocumentKind.Record, Language = "en" }).ResponseAsync,
            () => greta.GetVariantsAsync(new GetVariantsRequest { CaseId = id, Code = "ORPHA:0" }).ResponseAsync,
            () => greta.CompareRankingsAsync(new CompareRankingsRequest { CaseId = id, Before = 1, After = 99 }).ResponseAsync,
        ];
        foreach (var call in calls) Assert.Equal(StatusCode.NotFound, (await Assert.ThrowsAsync<RpcException>(call)).StatusCode);
        await greta.CompareRankingsAsync(new CompareRankingsRequest { CaseId = id, Before = 1, After = 2 });
        var auditor = await room.AddAsync("aud", Role.Auditor);
        var views = (await auditor.ReadAuditAsync(new ReadAuditRequest { CaseId = id })).Rows.Select(row => row.View).ToList();
        Assert.Equal(["change", "change"], views.Take(2));
    }

    private static async Task<(ReviewClient Greta, string CaseId)> TrioAsync(ReviewRoom room, string pseudonym = "Rx-1")
    {
        var greta = await room.AddAsync("greta", Role.Geneticist, Role.Coordinator);
        var id = (await greta.CreateCaseAsync(ReviewCallsTests.NewTrio(pseudonym))).Head.CaseId;
        await using var vcf = File.OpenRead(Path.Combine(SharedData.RepositoryRoot, "examples", "trio.vcf.gz"));
        await greta.AddVariantsAsync(new VariantsHeader { CaseId = id, VcfName = "trio.vcf.gz" }, vcf);
        return (greta, id);
    }
}
