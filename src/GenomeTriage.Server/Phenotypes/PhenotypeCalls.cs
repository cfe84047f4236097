using GenomeTriage.Contracts.V1;
using GenomeTriage.Genome.Privacy;
using GenomeTriage.Genome.Problems;
using GenomeTriage.Phenotype.Candidates;
using GenomeTriage.Server.Cases;
using GenomeTriage.Server.Results;
using GenomeTriage.Server.Services;
using GenomeTriage.Server.SignIn;
using GenomeTriage.Triage.Cases;
using Domain = GenomeTriage.Triage.Results;
using Language = GenomeTriage.Phenotype.Glossary.TermLanguage;
using Picture = GenomeTriage.Phenotype.Pictures.ClinicalPicture;
using Problem = GenomeTriage.Genome.Problems.Problem;

namespace GenomeTriage.Server.Phenotypes;

/// <summary>What <c>genometriage.v1.PhenotypeService</c> answers.</summary>
/// <param name="desk">Finds terms and chooses questions.</param>
/// <param name="triage">Ranks.</param>
/// <param name="pictures">Reads clinical pictures.</param>
/// <param name="optionsReader">Reads how to rank.</param>
internal sealed class PhenotypeCalls(PhenotypeDesk desk, ICaseTriage triage, PictureMessageReader pictures, TriageOptionsReader optionsReader)
{
    private const int DefaultHits = 20;
    private const int MostHits = 100;
    private const int DefaultQuestions = 5;
    private const int MostQuestions = 50;
    private const int LongestText = 100_000;

    /// <summary>The service, to be offered.</summary>
    public UnaryService Service() => new UnaryService(PhenotypeService.Descriptor, Scopes.Triage, "/v1/phenotype/")
        .Add<SearchTermsRequest, SearchTermsResponse>("SearchTerms", "search", (request, _) => Task.FromResult(Search(request)))
        .Add<ReadTextRequest, ReadTextResponse>("ReadText", "text", (request, _) => Task.FromResult(ReadText(request)))
        .Add<MatchRequest, MatchResponse>("Match", "match", MatchAsync)
        .Add<NextQuestionRequest, NextQuestionResponse>("NextQuestion", "question", AskAsync);

    private SearchTermsResponse Search(SearchTermsRequest request)
    {
        PersonalIdentityGuard.Refuse(request.Query, null, null, "query");
        var limit = request.HasLimit ? RequestChecks.InRange(request.Limit, 1, MostHits, "limit") : DefaultHits;
        var response = new SearchTermsResponse();
        response.Hits.AddRange(desk.Search.Find(request.Query, limit, LanguageOf(request.Language)).Select(TermMessages.Of));
        return response;
    }

    private ReadTextResponse ReadText(ReadTextRequest request)
    {
        if (request.Text.Length > LongestText)
            throw RequestChecks.Wrong("text", $"{request.Text.Length}", $"≤ {LongestText}");
        PersonalIdentityGuard.Refuse(request.Text, null, null, "text");
        var response = new ReadTextResponse();
        response.Offers.AddRange(desk.Texts.Find(request.Text, LanguageOf(request.Language)).Select(TermMessages.Of));
        return response;
    }

    private async Task<MatchResponse> MatchAsync(MatchRequest request, CancellationToken cancellationToken)
    {
        var options = new Contracts.V1.TriageOptions { Candidates = request.Candidates };
        if (request.HasTop)
            options.Top = request.Top;
        if (request.HasNonePrior)
            options.NonePrior = request.NonePrior;
        var result = await RankAsync(request.ClinicalPicture, optionsReader.Read(options), cancellationToken);
        return new MatchResponse { Result = ResultMessages.Of(result) };
    }

    private async Task<NextQuestionResponse> AskAsync(NextQuestionRequest request, CancellationToken cancellationToken)
    {
        var count = request.HasCount ? RequestChecks.InRange(request.Count, 1, MostQuestions, "count") : DefaultQuestions;
        var scope = RequestChecks.Known<Phenotype.Candidates.CandidateScope>((int)request.Candidates, "candidates");
        var candidates = desk.Candidates(scope);
        var posterior = request.Posterior.Count > 0
            ? PosteriorReader.Read(request.Posterior, candidates)
            : await PosteriorAsync(request, scope, cancellationToken);
        var picture = Read(request.ClinicalPicture, []);
        var response = new NextQuestionResponse();
        response.Questions.AddRange(desk.Questions(scope).Choose(posterior, picture, count).Select(question => QuestionMessages.Of(question, candidates)));
        return response;
    }

    private async Task<double[]> PosteriorAsync(NextQuestionRequest request, Phenotype.Candidates.CandidateScope scope, CancellationToken cancellationToken)
    {
        var options = new GenomeTriage.Triage.Cases.TriageOptions { Candidates = scope };
        var result = await RankAsync(request.ClinicalPicture, options, cancellationToken);
        return result.Posteriors!.Candidates.ToArray();
    }

    private async Task<Domain.TriageResult> RankAsync(
        ClinicalPicture? message, GenomeTriage.Triage.Cases.TriageOptions options, CancellationToken cancellationToken)
    {
        var notices = new List<Problem>();
        var described = new TriageCase { Id = "", Picture = Read(message, notices), Notices = notices };
        CaseChecks.RefuseEmpty(described, vcf: null);
        return await triage.RankPictureAsync(described, options, cancellationToken);
    }

    private Picture Read(ClinicalPicture? message, List<Problem> problems)
    {
        var picture = message is null ? Picture.Empty : pictures.Read(Picture.Empty, message, problems);
        return problems.Exists(problem => problem.Severity == ProblemSeverity.Error) ? throw new InputException(problems) : picture;
    }

    private static Language? LanguageOf(TermLanguage language) => RequestChecks.Optional<Language>((int)language, "language");
}
