using GenomeTriage.Contracts.V1;
using GenomeTriage.Rpc;
using GenomeTriage.Rpc.Client;
using Google.Protobuf.Reflection;

namespace GenomeTriage.Client;

/// <summary>Looks things up in the knowledge packs of the service.</summary>
/// <param name="channel">The server.</param>
public sealed class KnowledgeClient(RpcChannel channel)
{
    private static readonly ServiceDescriptor Service = KnowledgeReflection.Descriptor.Services[0];
    private static readonly Method<GetInfoRequest, GetInfoResponse> Info = ProtobufMethod.Create<GetInfoRequest, GetInfoResponse>(Service, "GetInfo");
    private static readonly Method<GetDiseaseRequest, GetDiseaseResponse> Disease = ProtobufMethod.Create<GetDiseaseRequest, GetDiseaseResponse>(Service, "GetDisease");
    private static readonly Method<GetGeneRequest, GetGeneResponse> Gene = ProtobufMethod.Create<GetGeneRequest, GetGeneResponse>(Service, "GetGene");
    private static readonly Method<GetDifferenceRequest, GetDifferenceResponse> Difference = ProtobufMethod.Create<GetDifferenceRequest, GetDifferenceResponse>(Service, "GetDifference");

    /// <summary>What the packs were made of.</summary>
    public AsyncUnaryCall<GetInfoResponse> GetInfoAsync(GetInfoRequest request, CallOptions options = default) => channel.UnaryCall(Info, request, options);

    /// <summary>A diagnosis by any of its codes.</summary>
    public AsyncUnaryCall<GetDiseaseResponse> GetDiseaseAsync(GetDiseaseRequest request, CallOptions options = default) => channel.UnaryCall(Disease, request, options);

    /// <summary>A gene by symbol or id.</summary>
    public AsyncUnaryCall<GetGeneResponse> GetGeneAsync(GetGeneRequest request, CallOptions options = default) => channel.UnaryCall(Gene, request, options);

    /// <summary>How two packs differ.</summary>
    public AsyncUnaryCall<GetDifferenceResponse> GetDifferenceAsync(GetDifferenceRequest request, CallOptions options = default) => channel.UnaryCall(Difference, request, options);
}
