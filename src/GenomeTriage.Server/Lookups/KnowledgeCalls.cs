using System.Globalization;
using GenomeTriage.Contracts.V1;
using GenomeTriage.Knowledge.Diseases;
using GenomeTriage.Knowledge.Genes;
using GenomeTriage.Knowledge.Packs;
using GenomeTriage.Server.Cases;
using GenomeTriage.Server.Services;
using GenomeTriage.Server.SignIn;
using Grpc.Core;

namespace GenomeTriage.Server.Lookups;

/// <summary>What <c>genometriage.v1.KnowledgeService</c> answers.</summary>
/// <param name="shelf">The packs.</param>
internal sealed class KnowledgeCalls(PackShelf shelf)
{
    private const int DefaultItems = 1000;
    private const int MostItems = 100_000;
    private const string Hgnc = "HGNC:";
    private const string Ncbi = "NCBIGene:";

    /// <summary>The service, to be offered.</summary>
    public UnaryService Service() => new UnaryService(KnowledgeService.Descriptor, Scopes.Triage, "/v1/knowledge/")
        .Add<GetInfoRequest, GetInfoResponse>("GetInfo", "info", (_, _) => Task.FromResult(Info()))
        .Add<GetDiseaseRequest, GetDiseaseResponse>("GetDisease", "disease", (request, _) => Task.FromResult(Disease(request)))
        .Add<GetGeneRequest, GetGeneResponse>("GetGene", "gene", (request, _) => Task.FromResult(Gene(request)))
        .Add<GetDifferenceRequest, GetDifferenceResponse>("GetDifference", "difference", (request, token) => Task.Run(() => Difference(request), token));

    private GetInfoResponse Info()
    {
        var response = new GetInfoResponse { Pack = PackMessages.Of(shelf.Current) };
        response.EarlierPacks.AddRange(shelf.EarlierHashes);
        return response;
    }

    private GetDiseaseResponse Disease(GetDiseaseRequest request)
    {
        if (!DiseaseId.TryParse(request.Code, out var code))
            throw RequestChecks.Wrong("code", request.Code, "OMIM:…, ORPHA:…, DECIPHER:…");
        var pack = shelf.Current;
        return pack.Diagnoses.TryFind(code, out var index)
            ? new DiseaseMessages(pack).Of(pack.Diagnoses[index])
            : throw NotFound($"The knowledge pack has no disease {code}.");
    }

    private GetGeneResponse Gene(GetGeneRequest request)
    {
        if (request.Gene.Length == 0)
            throw RequestChecks.Wrong("gene", "", "HGNC:…, NCBIGene:…, ENSG…");
        return TryFind(shelf.Current.Genes, request.Gene, out var index)
            ? new GeneMessages(shelf.Current).Of(index)
            : throw NotFound("The knowledge pack has no such gene.");
    }

    private static bool TryFind(GeneCatalog genes, string text, out int index)
    {
        if (NumberAfter(Hgnc, text) is { } hgnc)
            return genes.TryFindHgnc(hgnc, out index);
        if (NumberAfter(Ncbi, text) is { } ncbi)
            return genes.TryFindNcbi(ncbi, out index);
        return genes.TryFindSymbol(text, out index) || genes.TryFindEnsembl(text, out index);
    }

    private static int? NumberAfter(string prefix, string text) =>
        text.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)
        && int.TryParse(text.AsSpan(prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    private GetDifferenceResponse Difference(GetDifferenceRequest request)
    {
        var limit = request.HasLimit ? RequestChecks.InRange(request.Limit, 1, MostItems, "limit") : DefaultItems;
        var later = request.LaterSha256.Length == 0 ? shelf.Current : Find(request.LaterSha256);
        return PackMessages.Of(shelf.Difference(Find(request.EarlierSha256), later), limit);
    }

    private KnowledgePack Find(string sha256) => shelf.Find(sha256) ?? throw NotFound("The server has not opened that knowledge pack.");

    private static RpcException NotFound(string message) => new(new Status(StatusCode.NotFound, message));
}
