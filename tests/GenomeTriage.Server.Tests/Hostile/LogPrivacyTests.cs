using System.Net;
using System.Text;
using GenomeTriage.Client;
using GenomeTriage.Contracts.V1;
using GenomeTriage.Server.Tests.EndToEnd;
using Google.Protobuf;
using Grpc.Core;
using Grpc.Net.Client;

namespace GenomeTriage.Server.Tests.Hostile;

/// <summary>What a server of its own process writes while cases go well and badly holds nothing of the cases.</summary>
public sealed class LogPrivacyTests
{
    private const string Sample = "SAMPLE-KARIN";
    private const string Id = "PSEUDONYM-77";
    private const string Free = "Peculiar gait of the aunt";

    private static readonly string[] Secrets = [Sample, Id, Free, "HP:0001250", "Seizure", "0/1", "1|1", "121517378", "seiz"];

    private const string Vcf =
        "##fileformat=VCFv4.2\n##contig=<ID=chr10,length=133797422>\n##FORMAT=<ID=GT,Number=1,Type=String,Description=\"x\">\n"
        + $"#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\t{Sample}\n";

    [Fact]
    public async Task Log_OfGoodAndBadCases_HoldsNothingOfThem()
    {
        await using var server = await RunningServer.StartAsync();
        using var channel = Connection.Open(new ConnectionOptions { Server = $"http://{server.Authority}" });
        await TriageAsync(channel, Vcf + "chr10\t121517378\t.\tA\tC\t50\tPASS\t.\tGT\t0/1\n");
        await TriageAsync(channel, Vcf + "chr10\tx\t.\tA\tC\t50\tPASS\t.\tGT\t1|1\n");
        await TriageAsync(channel, $"{Sample} is no VCF");
        await TriageAsync(channel, Vcf, header => header.ClinicalPicture.Observed.Add(Free));
        await TriageAsync(channel, Vcf, header => header.PhenopacketJson = ByteString.CopyFromUtf8($"{{\"id\":\"{Id}\",\"subject\":\"{Free}"));
        await ReadTextAsync(channel);
        await PostAsync(server);
        var log = await server.StopAndReadLogAsync();
        Assert.Contains("TriageService/Triage ended with OK", log, StringComparison.Ordinal);
        Assert.Contains("ended with InvalidArgument", log, StringComparison.Ordinal);
        Assert.All(Secrets, secret => Assert.DoesNotContain(secret, log, StringComparison.OrdinalIgnoreCase));
    }

    private static async Task TriageAsync(GrpcChannel channel, string vcf, Action<CaseHeader>? change = null)
    {
        var header = new CaseHeader { CaseId = Id, Assembly = Assembly.Grch38, ClinicalPicture = new ClinicalPicture { Observed = { "HP:0001250", "Seizure" } } };
        change?.Invoke(header);
        try
        {
            await new TriageClient(channel).RunAsync(header, new MemoryStream(Encoding.UTF8.GetBytes(vcf)));
        }
        catch (RpcException)
        {
            // What the log says of it is looked at when all are sent.
        }
    }

    private static async Task ReadTextAsync(GrpcChannel channel)
    {
        var client = new PhenotypeService.PhenotypeServiceClient(channel);
        await client.ReadTextAsync(new ReadTextRequest { Text = $"{Free}. Seizures." });
        await client.SearchTermsAsync(new SearchTermsRequest { Query = "seiz" });
    }

    private static async Task PostAsync(RunningServer server)
    {
        using var http = new HttpClient();
        using var form = new MultipartFormDataContent { { new StringContent(Free), "phenopacket" } };
        using var response = await http.PostAsync(new Uri($"http://{server.HttpAuthority}/v1/triage?caseId={Id}&proband={Sample}"), form);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        var metrics = await http.GetStringAsync(new Uri($"http://{server.HttpAuthority}/metrics"));
        Assert.All(Secrets, secret => Assert.DoesNotContain(secret, metrics, StringComparison.OrdinalIgnoreCase));
    }
}
