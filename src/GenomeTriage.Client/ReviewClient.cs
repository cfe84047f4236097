using GenomeTriage.Contracts.V1;
using GenomeTriage.Rpc;
using GenomeTriage.Rpc.Client;

namespace GenomeTriage.Client;

/// <summary>Works in the review room, as the person of a session or as the account of the channel's token.</summary>
/// <param name="channel">The server.</param>
/// <param name="session">What <see cref="SignInAsync"/> gave; <c>null</c> where the token tells who calls.</param>
/// <example><code>
/// var session = (await new ReviewClient(channel).SignInAsync(new SignInRequest { UserName = name, Password = password })).Session;
/// var worklist = await new ReviewClient(channel, session).GetWorklistAsync(new GetWorklistRequest());
/// </code></example>
public sealed class ReviewClient(RpcChannel channel, string? session = null)
{
    private static readonly Google.Protobuf.Reflection.ServiceDescriptor Service = ReviewReflection.Descriptor.Services[0];

    /// <summary>Signs a person in by a local account. A wrong password is UNAUTHENTICATED, a locked account FAILED_PRECONDITION.</summary>
    public AsyncUnaryCall<SignInResponse> SignInAsync(SignInRequest request, CallOptions options = default) => Call<SignInRequest, SignInResponse>("SignIn", request, options);

    /// <summary>Ends the session that is sent with the call.</summary>
    public AsyncUnaryCall<SignOutResponse> SignOutAsync(SignOutRequest request, CallOptions options = default) => Call<SignOutRequest, SignOutResponse>("SignOut", request, options);

    /// <summary>Sets the password of the account that a one-time code belongs to.</summary>
    public AsyncUnaryCall<SetPasswordResponse> SetPasswordAsync(SetPasswordRequest request, CallOptions options = default) => Call<SetPasswordRequest, SetPasswordResponse>("SetPassword", request, options);

    /// <summary>Who calls.</summary>
    public AsyncUnaryCall<GetCallerResponse> GetCallerAsync(GetCallerRequest request, CallOptions options = default) => Call<GetCallerRequest, GetCallerResponse>("GetCaller", request, options);

    /// <summary>What is to be done today.</summary>
    public AsyncUnaryCall<GetWorklistResponse> GetWorklistAsync(GetWorklistRequest request, CallOptions options = default) => Call<GetWorklistRequest, GetWorklistResponse>("GetWorklist", request, options);

    /// <summary>Ranks the cases again whose last ranking was made on other knowledge, and whose patients agreed to it.</summary>
    public AsyncUnaryCall<RankOnNewKnowledgeResponse> RankOnNewKnowledgeAsync(RankOnNewKnowledgeRequest request, CallOptions options = default) => Call<RankOnNewKnowledgeRequest, RankOnNewKnowledgeResponse>("RankOnNewKnowledge", request, options);

    /// <summary>Marks the follow-up of a decision as done.</summary>
    public AsyncUnaryCall<MarkFollowUpDoneResponse> MarkFollowUpDoneAsync(MarkFollowUpDoneRequest request, CallOptions options = default) => Call<MarkFollowUpDoneRequest, MarkFollowUpDoneResponse>("MarkFollowUpDone", request, options);

    /// <summary>Enters a case and ranks it by its clinical picture.</summary>
    public AsyncUnaryCall<CreateCaseResponse> CreateCaseAsync(CreateCaseRequest request, CallOptions options = default) => Call<CreateCaseRequest, CreateCaseResponse>("CreateCase", request, options);

    /// <summary>A case with one of its rankings.</summary>
    public AsyncUnaryCall<GetCaseResponse> GetCaseAsync(GetCaseRequest request, CallOptions options = default) => Call<GetCaseRequest, GetCaseResponse>("GetCase", request, options);

    /// <summary>States a term and ranks again.</summary>
    public AsyncUnaryCall<AddTermResponse> AddTermAsync(AddTermRequest request, CallOptions options = default) => Call<AddTermRequest, AddTermResponse>("AddTerm", request, options);

    /// <summary>Takes a term out and ranks again.</summary>
    public AsyncUnaryCall<RemoveTermResponse> RemoveTermAsync(RemoveTermRequest request, CallOptions options = default) => Call<RemoveTermRequest, RemoveTermResponse>("RemoveTerm", request, options);

    /// <summary>Changes sex, age, onset and family, and ranks again.</summary>
    public AsyncUnaryCall<SetPatientResponse> SetPatientAsync(SetPatientRequest request, CallOptions options = default) => Call<SetPatientRequest, SetPatientResponse>("SetPatient", request, options);

    /// <summary>Changes what was agreed to.</summary>
    public AsyncUnaryCall<SetConsentResponse> SetConsentAsync(SetConsentRequest request, CallOptions options = default) => Call<SetConsentRequest, SetConsentResponse>("SetConsent", request, options);

    /// <summary>Marks a point of the full-investigation checklist.</summary>
    public AsyncUnaryCall<MarkChecklistResponse> MarkChecklistAsync(MarkChecklistRequest request, CallOptions options = default) => Call<MarkChecklistRequest, MarkChecklistResponse>("MarkChecklist", request, options);

    /// <summary>Ranks without some terms or variants, to see what hangs on them.</summary>
    public AsyncUnaryCall<TryRankingResponse> TryRankingAsync(TryRankingRequest request, CallOptions options = default) => Call<TryRankingRequest, TryRankingResponse>("TryRanking", request, options);

    /// <summary>Ranks again from what was kept of the variants, and keeps the ranking.</summary>
    public AsyncUnaryCall<KeepRankingResponse> KeepRankingAsync(KeepRankingRequest request, CallOptions options = default) => Call<KeepRankingRequest, KeepRankingResponse>("KeepRanking", request, options);

    /// <summary>The conferences of the institute.</summary>
    public AsyncUnaryCall<ListConferencesResponse> ListConferencesAsync(ListConferencesRequest request, CallOptions options = default) => Call<ListConferencesRequest, ListConferencesResponse>("ListConferences", request, options);

    /// <summary>Plans a conference.</summary>
    public AsyncUnaryCall<PlanConferenceResponse> PlanConferenceAsync(PlanConferenceRequest request, CallOptions options = default) => Call<PlanConferenceRequest, PlanConferenceResponse>("PlanConference", request, options);

    /// <summary>A conference with its agenda.</summary>
    public AsyncUnaryCall<GetConferenceResponse> GetConferenceAsync(GetConferenceRequest request, CallOptions options = default) => Call<GetConferenceRequest, GetConferenceResponse>("GetConference", request, options);

    /// <summary>Tells whenever something in a conference changed.</summary>
    public AsyncServerStreamingCall<WatchConferenceResponse> WatchConference(WatchConferenceRequest request, CallOptions options = default) =>
        channel.ServerStreamingCall(ProtobufMethod.Create<WatchConferenceRequest, WatchConferenceResponse>(Service, "WatchConference"), request, WithSession(options));

    /// <summary>Puts a case on the agenda.</summary>
    public AsyncUnaryCall<AddAgendaItemResponse> AddAgendaItemAsync(AddAgendaItemRequest request, CallOptions options = default) => Call<AddAgendaItemRequest, AddAgendaItemResponse>("AddAgendaItem", request, options);

    /// <summary>Takes a case off the agenda.</summary>
    public AsyncUnaryCall<RemoveAgendaItemResponse> RemoveAgendaItemAsync(RemoveAgendaItemRequest request, CallOptions options = default) => Call<RemoveAgendaItemRequest, RemoveAgendaItemResponse>("RemoveAgendaItem", request, options);

    /// <summary>Gives, or gives anew, the caller's own ranking.</summary>
    public AsyncUnaryCall<GiveOwnRankingResponse> GiveOwnRankingAsync(GiveOwnRankingRequest request, CallOptions options = default) => Call<GiveOwnRankingRequest, GiveOwnRankingResponse>("GiveOwnRanking", request, options);

    /// <summary>Opens the discussion of a case.</summary>
    public AsyncUnaryCall<OpenDiscussionResponse> OpenDiscussionAsync(OpenDiscussionRequest request, CallOptions options = default) => Call<OpenDiscussionRequest, OpenDiscussionResponse>("OpenDiscussion", request, options);

    /// <summary>Casts the caller's vote, or casts it anew.</summary>
    public AsyncUnaryCall<CastVoteResponse> CastVoteAsync(CastVoteRequest request, CallOptions options = default) => Call<CastVoteRequest, CastVoteResponse>("CastVote", request, options);

    /// <summary>Records what was decided, once the quorum has voted.</summary>
    public AsyncUnaryCall<DecideResponse> DecideAsync(DecideRequest request, CallOptions options = default) => Call<DecideRequest, DecideResponse>("Decide", request, options);

    /// <summary>Closes a conference.</summary>
    public AsyncUnaryCall<CloseConferenceResponse> CloseConferenceAsync(CloseConferenceRequest request, CallOptions options = default) => Call<CloseConferenceRequest, CloseConferenceResponse>("CloseConference", request, options);

    /// <summary>The minutes of a conference, as they were written.</summary>
    public AsyncUnaryCall<GetMinutesResponse> GetMinutesAsync(GetMinutesRequest request, CallOptions options = default) => Call<GetMinutesRequest, GetMinutesResponse>("GetMinutes", request, options);

    /// <summary>Rows of the audit log.</summary>
    public AsyncUnaryCall<ReadAuditResponse> ReadAuditAsync(ReadAuditRequest request, CallOptions options = default) => Call<ReadAuditRequest, ReadAuditResponse>("ReadAudit", request, options);

    /// <summary>Verifies the whole audit log.</summary>
    public AsyncUnaryCall<VerifyAuditResponse> VerifyAuditAsync(VerifyAuditRequest request, CallOptions options = default) => Call<VerifyAuditRequest, VerifyAuditResponse>("VerifyAudit", request, options);

    /// <summary>Those who may be given a seat in a conference.</summary>
    public AsyncUnaryCall<ListPeopleResponse> ListPeopleAsync(ListPeopleRequest request, CallOptions options = default) => Call<ListPeopleRequest, ListPeopleResponse>("ListPeople", request, options);

    /// <summary>The accounts of the institute.</summary>
    public AsyncUnaryCall<ListAccountsResponse> ListAccountsAsync(ListAccountsRequest request, CallOptions options = default) => Call<ListAccountsRequest, ListAccountsResponse>("ListAccounts", request, options);

    /// <summary>Adds an account.</summary>
    public AsyncUnaryCall<AddAccountResponse> AddAccountAsync(AddAccountRequest request, CallOptions options = default) => Call<AddAccountRequest, AddAccountResponse>("AddAccount", request, options);

    /// <summary>Changes roles and activity of an account.</summary>
    public AsyncUnaryCall<ChangeAccountResponse> ChangeAccountAsync(ChangeAccountRequest request, CallOptions options = default) => Call<ChangeAccountRequest, ChangeAccountResponse>("ChangeAccount", request, options);

    /// <summary>Gives a new one-time code for an account.</summary>
    public AsyncUnaryCall<RenewCodeResponse> RenewCodeAsync(RenewCodeRequest request, CallOptions options = default) => Call<RenewCodeRequest, RenewCodeResponse>("RenewCode", request, options);

    /// <summary>Adds an institute with its administrator.</summary>
    public AsyncUnaryCall<AddInstituteResponse> AddInstituteAsync(AddInstituteRequest request, CallOptions options = default) => Call<AddInstituteRequest, AddInstituteResponse>("AddInstitute", request, options);

    /// <summary>The variants behind a candidate: genotypes in the family, frequencies, criteria, and where they lie.</summary>
    public AsyncUnaryCall<GetVariantsResponse> GetVariantsAsync(GetVariantsRequest request, CallOptions options = default) => Call<GetVariantsRequest, GetVariantsResponse>("GetVariants", request, options);

    /// <summary>What changed from one ranking to another, and why.</summary>
    public AsyncUnaryCall<CompareRankingsResponse> CompareRankingsAsync(CompareRankingsRequest request, CallOptions options = default) => Call<CompareRankingsRequest, CompareRankingsResponse>("CompareRankings", request, options);

    /// <summary>What separates two candidates.</summary>
    public AsyncUnaryCall<CompareCandidatesResponse> CompareCandidatesAsync(CompareCandidatesRequest request, CallOptions options = default) => Call<CompareCandidatesRequest, CompareCandidatesResponse>("CompareCandidates", request, options);

    /// <summary>The page about a candidate, for the record or for the family.</summary>
    public AsyncUnaryCall<GetCandidateDocumentResponse> GetCandidateDocumentAsync(GetCandidateDocumentRequest request, CallOptions options = default) => Call<GetCandidateDocumentRequest, GetCandidateDocumentResponse>("GetCandidateDocument", request, options);

    /// <summary>The minutes of a conference as a document to be filed.</summary>
    public AsyncUnaryCall<GetMinutesDocumentResponse> GetMinutesDocumentAsync(GetMinutesDocumentRequest request, CallOptions options = default) => Call<GetMinutesDocumentRequest, GetMinutesDocumentResponse>("GetMinutesDocument", request, options);

    /// <summary>The institutes, where the audit log ends, and the knowledge in use.</summary>
    public AsyncUnaryCall<GetOverviewResponse> GetOverviewAsync(GetOverviewRequest request, CallOptions options = default) => Call<GetOverviewRequest, GetOverviewResponse>("GetOverview", request, options);

    /// <summary>Reads variants into a case and ranks it by them.</summary>
    /// <param name="header">Which case.</param>
    /// <param name="vcf">The file, plain or compressed.</param>
    /// <param name="progress">Is told how far it has come.</param>
    /// <param name="options">Deadline and metadata.</param>
    /// <exception cref="RpcException">They cannot be used; <see cref="TriageProblems.Of"/> tells why.</exception>
    public async Task<CaseHead> AddVariantsAsync(VariantsHeader header, Stream vcf, IProgress<ReadingProgress>? progress = null, CallOptions options = default)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(options.CancellationToken);
        var method = ProtobufMethod.Create<AddVariantsRequest, AddVariantsEvent>(Service, "AddVariants");
        using var call = channel.DuplexStreamingCall(method, WithSession(options) with { CancellationToken = either.Token });
        var sending = SendAsync(call.RequestStream, header, vcf, either.Token);
        CaseHead? head = null;
        await foreach (var message in CallReading.WhileSendingAsync(call.ResponseStream, sending, either))
        {
            head = message.Head ?? head;
            if (message.Progress is { } reading) progress?.Report(reading);
        }

        return head ?? throw new RpcException(new Status(StatusCode.Internal, "The server sent no end."));
    }

    private static async Task SendAsync(
        IClientStreamWriter<AddVariantsRequest> requests, VariantsHeader header, Stream vcf, CancellationToken cancellationToken)
    {
        try
        {
            await requests.WriteAsync(new AddVariantsRequest { Header = header }, cancellationToken);
            await VcfChunks.SendAsync(vcf, chunk => requests.WriteAsync(new AddVariantsRequest { Vcf = chunk }, cancellationToken), cancellationToken);
            await requests.CompleteAsync();
        }
        catch (RpcException)
        {
            // The server ended the call; whoever reads the answer has its status.
        }
    }

    private AsyncUnaryCall<TResponse> Call<TRequest, TResponse>(string method, TRequest request, CallOptions options)
        where TRequest : Google.Protobuf.IMessage<TRequest>, new()
        where TResponse : Google.Protobuf.IMessage<TResponse>, new() =>
        channel.UnaryCall(ProtobufMethod.Create<TRequest, TResponse>(Service, method), request, WithSession(options));

    private CallOptions WithSession(CallOptions options)
    {
        if (session is null) return options;
        var headers = new Metadata();
        foreach (var entry in options.Headers ?? new Metadata()) headers.Add(entry);
        headers.Add("session", session);
        return options with { Headers = headers };
    }
}
