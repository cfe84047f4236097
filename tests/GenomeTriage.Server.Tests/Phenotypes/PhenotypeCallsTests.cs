using GenomeTriage.Client;
using Grpc.Core;
using GenomeTriage.Contracts.V1;

namespace GenomeTriage.Server.Tests.Phenotypes;

/// <summary>Terms, texts, matches and questions over the wire, against a few terms and two diseases.</summary>
public sealed class PhenotypeCallsTests
{
    [Fact]
    public async Task Search_ByTheBeginningOfAName_FindsTheTerm()
    {
        await using var server = await TestServer.StartAsync(new CountingTriage());
        var response = await new PhenotypeService.PhenotypeServiceClient(server.Channel).SearchTermsAsync(new SearchTermsRequest { Query = "seiz" });
        var hit = Assert.Single(response.Hits);
        Assert.Equal(("HP:0001250", "Seizure", NameMatch.Prefix, TermLanguage.English, true), (hit.Id, hit.Label, hit.Kind, hit.Language, hit.OfficiallyReviewed));
    }

    [Fact]
    public async Task Search_InSwedish_IsNotOfficiallyReviewed()
    {
        await using var server = await TestServer.StartAsync(new CountingTriage());
        var request = new SearchTermsRequest { Query = "krampanfall", Language = TermLanguage.Swedish };
        var hit = Assert.Single((await new PhenotypeService.PhenotypeServiceClient(server.Channel).SearchTermsAsync(request)).Hits);
        Assert.Equal(("HP:0001250", TermLanguage.Swedish, false), (hit.Id, hit.Language, hit.OfficiallyReviewed));
    }

    [Fact]
    public async Task Text_WithAnAbsentSign_OffersItAsExcluded()
    {
        await using var server = await TestServer.StartAsync(new CountingTriage());
        var request = new ReadTextRequest { Text = "The girl has global developmental delay but no seizures.", Language = TermLanguage.English };
        var offers = (await new PhenotypeService.PhenotypeServiceClient(server.Channel).ReadTextAsync(request)).Offers;
        Assert.Equal([("HP:0001263", OfferPolarity.Observed), ("HP:0001250", OfferPolarity.Excluded)], offers.Select(offer => (offer.Id, offer.Polarity)));
        Assert.Equal("seizures", request.Text.Substring((int)offers[1].Span.Start, (int)offers[1].Span.Length));
    }

    [Fact]
    public async Task Text_WithAnIdentityNumber_IsRefused()
    {
        await using var server = await TestServer.StartAsync(new CountingTriage());
        // The test number that the Swedish tax agency publishes.
        var failure = await FailureAsync(() => new PhenotypeService.PhenotypeServiceClient(server.Channel).ReadTextAsync(new ReadTextRequest { Text = "Pat. 19121212-1212 has seizures." }).ResponseAsync);
        Assert.Equal((StatusCode.InvalidArgument, "PersonalIdentityNumber"), (failure.StatusCode, TriageProblems.Of(failure)[0].Code));
    }

    [Fact]
    public async Task Match_OfAPicture_IsRankedWithItsOptions()
    {
        var triage = new CountingTriage();
        await using var server = await TestServer.StartAsync(triage);
        var request = new MatchRequest { ClinicalPicture = TestServer.Header.ClinicalPicture, Candidates = CandidateScope.Omim, Top = 7 };
        var response = await new PhenotypeService.PhenotypeServiceClient(server.Channel).MatchAsync(request);
        Assert.Equal(TriageMode.PhenotypeOnly, response.Result.Mode);
        Assert.Equal((Phenotype.Candidates.CandidateScope.Omim, 7, 1), (triage.Options!.Candidates, triage.Options.Top, triage.Case!.Picture.Observed.Count));
    }

    [Fact]
    public async Task Match_OfNothing_IsInvalid()
    {
        await using var server = await TestServer.StartAsync(new CountingTriage());
        var failure = await FailureAsync(() => new PhenotypeService.PhenotypeServiceClient(server.Channel).MatchAsync(new MatchRequest()).ResponseAsync);
        Assert.Equal("CaseEmpty", TriageProblems.Of(failure)[0].Code);
    }

    [Fact]
    public async Task Question_BetweenTwoDiseases_AsksForWhatPartsThem()
    {
        await using var server = await TestServer.StartAsync(new CountingTriage());
        var request = new NextQuestionRequest { Posterior = { Now("OMIM:1", 0.5), Now("OMIM:2", 0.5) }, Count = 1 };
        var question = Assert.Single((await new PhenotypeService.PhenotypeServiceClient(server.Channel).NextQuestionAsync(request)).Questions);
        Assert.Contains(question.Id, (string[])["HP:0001250", "HP:0001263"]);
        Assert.True(question.ExpectedGainBits > 0);
        Assert.All(question.Effects, effect => Assert.Equal(effect.Posterior, question.ProbabilityOfYes * effect.IfYes + (1 - question.ProbabilityOfYes) * effect.IfNo, 6));
    }

    [Theory]
    [InlineData("OMIM:1", 0.7, "OMIM:2", 0.7)]
    [InlineData("OMIM:1", 0.5, "OMIM:1", 0.5)]
    [InlineData("OMIM:1", -0.1, "OMIM:2", 0.5)]
    [InlineData("OMIM:1", double.NaN, "OMIM:2", 0.5)]
    [InlineData("OMIM:9", 0.1, "OMIM:2", 0.5)]
    [InlineData("9", 0.1, "OMIM:2", 0.5)]
    public async Task Question_OfAPosteriorThatIsNone_IsInvalid(string one, double first, string other, double second)
    {
        await using var server = await TestServer.StartAsync(new CountingTriage());
        var request = new NextQuestionRequest { Posterior = { Now(one, first), Now(other, second) } };
        var failure = await FailureAsync(() => new PhenotypeService.PhenotypeServiceClient(server.Channel).NextQuestionAsync(request).ResponseAsync);
        Assert.Equal("RequestValueWrong", TriageProblems.Of(failure)[0].Code);
    }

    private static CurrentPosterior Now(string code, double posterior) => new() { Code = code, Posterior = posterior };

    private static Task<RpcException> FailureAsync(Func<Task> call) => Assert.ThrowsAsync<RpcException>(call);
}
