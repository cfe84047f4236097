using GenomeTriage.Contracts.V1;
using GenomeTriage.Rpc;
using GenomeTriage.Rpc.Client;
using Google.Protobuf.Reflection;

namespace GenomeTriage.Client;

/// <summary>Asks the service for terms, matches and questions.</summary>
/// <param name="channel">The server.</param>
public sealed class PhenotypeClient(RpcChannel channel)
{
    private static readonly ServiceDescriptor Service = PhenotypeReflection.Descriptor.Services[0];
    private static readonly Method<SearchTermsRequest, SearchTermsResponse> Search = ProtobufMethod.Create<SearchTermsRequest, SearchTermsResponse>(Service, "SearchTerms");
    private static readonly Method<ReadTextRequest, ReadTextResponse> Text = ProtobufMethod.Create<ReadTextRequest, ReadTextResponse>(Service, "ReadText");
    private static readonly Method<MatchRequest, MatchResponse> Matching = ProtobufMethod.Create<MatchRequest, MatchResponse>(Service, "Match");
    private static readonly Method<NextQuestionRequest, NextQuestionResponse> Question = ProtobufMethod.Create<NextQuestionRequest, NextQuestionResponse>(Service, "NextQuestion");

    /// <summary>Terms by what a person types.</summary>
    public AsyncUnaryCall<SearchTermsResponse> SearchTermsAsync(SearchTermsRequest request, CallOptions options = default) => channel.UnaryCall(Search, request, options);

    /// <summary>Terms that a free text mentions.</summary>
    public AsyncUnaryCall<ReadTextResponse> ReadTextAsync(ReadTextRequest request, CallOptions options = default) => channel.UnaryCall(Text, request, options);

    /// <summary>Diagnoses by a clinical picture.</summary>
    public AsyncUnaryCall<MatchResponse> MatchAsync(MatchRequest request, CallOptions options = default) => channel.UnaryCall(Matching, request, options);

    /// <summary>The signs whose presence or absence would tell most.</summary>
    public AsyncUnaryCall<NextQuestionResponse> NextQuestionAsync(NextQuestionRequest request, CallOptions options = default) => channel.UnaryCall(Question, request, options);
}
