using GenomeTriage.Contracts.V1;
using GenomeTriage.Review.People;
using GenomeTriage.Server.Services;
using GenomeTriage.Server.SignIn;
using Google.Protobuf;
using Grpc.Core;

namespace GenomeTriage.Server.Review.Calls;

/// <summary>
/// The service <c>genometriage.v1.ReviewService</c>: every call acts as an account of the review room, through the same
/// desks as the pages. What the roles and the institute of the account do not allow is refused there.
/// </summary>
internal sealed class ReviewCalls(
    ReviewCallers callers, AccountCalls accounts, WorklistCalls worklist, CaseCalls cases, ConferenceCalls conferences, AuditCalls audit, StreamingCalls streams,
    VariantCalls variants, ComparisonCalls comparisons, DocumentCalls documents, OverviewCalls overview)
{
    private readonly UnaryService _service = new(ReviewService.Descriptor, Scopes.Review, "/v1/review/");

    /// <summary>The service, to be offered.</summary>
    public UnaryService Service()
    {
        _service.Add<SignInRequest, SignInResponse>("SignIn", "sign-in", accounts.SignInAsync);
        _service.Add<SignOutRequest, SignOutResponse>("SignOut", "sign-out", async (_, http, token) =>
            await accounts.SignOutAsync(await callers.FindAsync(http, token), http, token));
        _service.Add<SetPasswordRequest, SetPasswordResponse>("SetPassword", "set-password", accounts.SetPasswordAsync);
        AddWorklist();
        AddCases();
        AddConferences();
        AddViews();
        AddAdministration();
        return _service.AddStreaming(AddStreams);
    }

    private void AddWorklist()
    {
        Add<GetWorklistRequest, GetWorklistResponse>("GetWorklist", "worklist", worklist.GetAsync);
        Add<RankOnNewKnowledgeRequest, RankOnNewKnowledgeResponse>("RankOnNewKnowledge", "rank-on-new-knowledge", (actor, _, token) => worklist.RankAsync(actor, token));
        Add<MarkFollowUpDoneRequest, MarkFollowUpDoneResponse>("MarkFollowUpDone", "follow-up-done", worklist.MarkDoneAsync);
    }

    private void AddCases()
    {
        Add<CreateCaseRequest, CreateCaseResponse>("CreateCase", "create-case", cases.CreateAsync);
        Add<GetCaseRequest, GetCaseResponse>("GetCase", "case", cases.GetAsync);
        Add<AddTermRequest, AddTermResponse>("AddTerm", "add-term", cases.AddTermAsync);
        Add<RemoveTermRequest, RemoveTermResponse>("RemoveTerm", "remove-term", cases.RemoveTermAsync);
        Add<SetPatientRequest, SetPatientResponse>("SetPatient", "set-patient", cases.SetPatientAsync);
        Add<SetConsentRequest, SetConsentResponse>("SetConsent", "set-consent", cases.SetConsentAsync);
        Add<MarkChecklistRequest, MarkChecklistResponse>("MarkChecklist", "mark-checklist", cases.MarkAsync);
        Add<TryRankingRequest, TryRankingResponse>("TryRanking", "try-ranking", cases.TryAsync);
        Add<KeepRankingRequest, KeepRankingResponse>("KeepRanking", "keep-ranking", cases.KeepAsync);
    }

    private void AddConferences()
    {
        Add<ListConferencesRequest, ListConferencesResponse>("ListConferences", "conferences", (actor, _, token) => conferences.ListAsync(actor, token));
        Add<PlanConferenceRequest, PlanConferenceResponse>("PlanConference", "plan-conference", conferences.PlanAsync);
        Add<GetConferenceRequest, GetConferenceResponse>("GetConference", "conference", conferences.GetAsync);
        Add<AddAgendaItemRequest, AddAgendaItemResponse>("AddAgendaItem", "add-agenda-item", conferences.AddItemAsync);
        Add<RemoveAgendaItemRequest, RemoveAgendaItemResponse>("RemoveAgendaItem", "remove-agenda-item", conferences.RemoveItemAsync);
        Add<GiveOwnRankingRequest, GiveOwnRankingResponse>("GiveOwnRanking", "give-own-ranking", conferences.RankAsync);
        Add<OpenDiscussionRequest, OpenDiscussionResponse>("OpenDiscussion", "open-discussion", conferences.OpenAsync);
        Add<CastVoteRequest, CastVoteResponse>("CastVote", "cast-vote", conferences.VoteAsync);
        Add<DecideRequest, DecideResponse>("Decide", "decide", conferences.DecideAsync);
        Add<CloseConferenceRequest, CloseConferenceResponse>("CloseConference", "close-conference", conferences.CloseAsync);
        Add<GetMinutesRequest, GetMinutesResponse>("GetMinutes", "minutes", conferences.MinutesAsync);
    }

    private void AddViews()
    {
        Add<GetVariantsRequest, GetVariantsResponse>("GetVariants", "variants", variants.GetAsync);
        Add<CompareRankingsRequest, CompareRankingsResponse>("CompareRankings", "compare-rankings", comparisons.RankingsAsync);
        Add<CompareCandidatesRequest, CompareCandidatesResponse>("CompareCandidates", "compare-candidates", comparisons.CandidatesAsync);
        Add<GetCandidateDocumentRequest, GetCandidateDocumentResponse>("GetCandidateDocument", "candidate-document", documents.CandidateAsync);
        Add<GetMinutesDocumentRequest, GetMinutesDocumentResponse>("GetMinutesDocument", "minutes-document", documents.MinutesAsync);
        Add<GetOverviewRequest, GetOverviewResponse>("GetOverview", "overview", (actor, _, token) => overview.GetAsync(actor, token));
    }

    private void AddAdministration()
    {
        Add<GetCallerRequest, GetCallerResponse>("GetCaller", "caller", (actor, _, _) => Task.FromResult(AccountCalls.Caller(actor)));
        Add<ReadAuditRequest, ReadAuditResponse>("ReadAudit", "audit", audit.ReadAsync);
        Add<VerifyAuditRequest, VerifyAuditResponse>("VerifyAudit", "verify-audit", (actor, _, token) => audit.VerifyAsync(actor, token));
        Add<ListPeopleRequest, ListPeopleResponse>("ListPeople", "people", (actor, _, token) => accounts.PeopleAsync(actor, token));
        Add<ListAccountsRequest, ListAccountsResponse>("ListAccounts", "accounts", (actor, _, token) => accounts.ListAsync(actor, token));
        Add<AddAccountRequest, AddAccountResponse>("AddAccount", "add-account", accounts.AddAsync);
        Add<ChangeAccountRequest, ChangeAccountResponse>("ChangeAccount", "change-account", accounts.ChangeAsync);
        Add<RenewCodeRequest, RenewCodeResponse>("RenewCode", "renew-code", accounts.RenewAsync);
        Add<AddInstituteRequest, AddInstituteResponse>("AddInstitute", "add-institute", accounts.AddInstituteAsync);
    }

    private void AddStreams(ServerServiceDefinition.Builder definition) => definition
        .AddMethod(ProtobufMethod.Of<AddVariantsRequest, AddVariantsEvent>(_service.Descriptor, "AddVariants"), async (requests, events, context) =>
            await streams.AddVariantsAsync(await callers.FindAsync(context.GetHttpContext(), context.CancellationToken), requests, events, context.CancellationToken))
        .AddMethod(ProtobufMethod.Of<WatchConferenceRequest, WatchConferenceResponse>(_service.Descriptor, "WatchConference"), async (request, events, context) =>
            await streams.WatchAsync(await callers.FindAsync(context.GetHttpContext(), context.CancellationToken), request, events, context.CancellationToken));

    private void Add<TRequest, TResponse>(string method, string path, Func<Actor, TRequest, CancellationToken, Task<TResponse>> answer)
        where TRequest : class, IMessage<TRequest>, new()
        where TResponse : class, IMessage<TResponse>, new() =>
        _service.Add<TRequest, TResponse>(method, path, async (request, http, token) => await answer(await callers.FindAsync(http, token), request, token));
}
