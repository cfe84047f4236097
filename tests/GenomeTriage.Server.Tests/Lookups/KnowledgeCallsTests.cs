using GenomeTriage.Client;
using Grpc.Core;
using GenomeTriage.Contracts.V1;

namespace GenomeTriage.Server.Tests.Lookups;

/// <summary>Look-ups in the pack that comes with the program, against facts of HGNC, Ensembl, OMIM and Orphanet.</summary>
public sealed class KnowledgeCallsTests
{
    [Fact]
    public async Task Info_OfThePack_ShowsWhatTheLicencesAsk()
    {
        await using var server = await TestServer.StartAsync(new CountingTriage());
        var info = await new KnowledgeService.KnowledgeServiceClient(server.Channel).GetInfoAsync(new GetInfoRequest());
        Assert.Matches("^[0-9a-f]{64}$", info.Pack.Sha256);
        Assert.Contains(info.Pack.Sources, source => source.Key == "hpo" && source.Version == "2025-01-16");
        Assert.All(info.Pack.Sources, source => Assert.NotEmpty(source.Attribution));
        Assert.Empty(info.EarlierPacks);
    }

    [Theory]
    [InlineData("FGFR2")]
    [InlineData("fgfr2")]
    [InlineData("HGNC:3689")]
    [InlineData("NCBIGene:2263")]
    [InlineData("ENSG00000066468")]
    public async Task Gene_ByAnyName_IsTheGene(string name)
    {
        await using var server = await TestServer.StartAsync(new CountingTriage());
        var gene = await new KnowledgeService.KnowledgeServiceClient(server.Channel).GetGeneAsync(new GetGeneRequest { Gene = name });
        Assert.Equal(("FGFR2", "HGNC:3689", 2263u, "chr10"), (gene.Symbol, gene.HgncId, gene.NcbiId, gene.Place.Contig));
        Assert.Contains(gene.Diseases, disease => disease.Code == "OMIM:101600" && disease.GermlineCausal);
    }

    [Theory]
    [InlineData("OMIM:101600")]
    [InlineData("mim:101600")]
    public async Task Disease_ByCode_HasItsEntriesGenesAndSigns(string code)
    {
        await using var server = await TestServer.StartAsync(new CountingTriage());
        var disease = await new KnowledgeService.KnowledgeServiceClient(server.Channel).GetDiseaseAsync(new GetDiseaseRequest { Code = code });
        var entry = Assert.Single(disease.Entries, entry => entry.Code == "OMIM:101600");
        Assert.Contains("Pfeiffer", entry.Name, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("AutosomalDominant", entry.Inheritance);
        Assert.Contains(entry.Signs, sign => sign.Id == "HP:0011304");
        Assert.Contains(disease.Genes, gene => gene.Symbol == "FGFR2");
    }

    [Fact]
    public async Task Names_ThePackDoesNotHold_AreNotFound()
    {
        await using var server = await TestServer.StartAsync(new CountingTriage());
        var client = new KnowledgeService.KnowledgeServiceClient(server.Channel);
        Assert.Equal(StatusCode.NotFound, (await Assert.ThrowsAsync<RpcException>(() => client.GetGeneAsync(new GetGeneRequest { Gene = "NOSUCH9" }).ResponseAsync)).StatusCode);
        Assert.Equal(StatusCode.NotFound, (await Assert.ThrowsAsync<RpcException>(() => client.GetDiseaseAsync(new GetDiseaseRequest { Code = "OMIM:999999" }).ResponseAsync)).StatusCode);
        Assert.Equal(StatusCode.InvalidArgument, (await Assert.ThrowsAsync<RpcException>(() => client.GetDiseaseAsync(new GetDiseaseRequest { Code = "x" }).ResponseAsync)).StatusCode);
        Assert.Equal(StatusCode.NotFound, (await Assert.ThrowsAsync<RpcException>(() => client.GetDifferenceAsync(new GetDifferenceRequest { EarlierSha256 = "../x" }).ResponseAsync)).StatusCode);
    }

    [Fact]
    public async Task Difference_OfAPackToItself_IsNone()
    {
        await using var server = await TestServer.StartAsync(new CountingTriage());
        var client = new KnowledgeService.KnowledgeServiceClient(server.Channel);
        var info = await client.GetInfoAsync(new GetInfoRequest());
        var difference = await client.GetDifferenceAsync(new GetDifferenceRequest { EarlierSha256 = info.Pack.Sha256 });
        Assert.Equal((0, 0, 0), (difference.Signs.AddedCount, difference.Signs.RemovedCount, difference.Sources.Count));
    }
}
