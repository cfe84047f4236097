using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using GenomeTriage.Server.Hosting;

namespace GenomeTriage.Server.Tests.Http;

/// <summary>A case by plain HTTP.</summary>
public sealed class TriageDoorTests
{
    private const string Phenopacket = """{"id":"packet-7","subject":{"id":"x"},"phenotypicFeatures":[{"type":{"id":"HP:0001250","label":"Seizure"}}],"metaData":{"phenopacketSchemaVersion":"2.0"}}""";

    [Fact]
    public async Task Case_WithPhenopacketAndVcf_AnswersTheJson()
    {
        var triage = new CountingTriage();
        await using var server = await TestServer.StartAsync(triage);
        using var response = await PostAsync(server, "?assembly=grch38&proband=kid&top=3&candidates=omim", ("phenopacket", Phenopacket), ("ped", "f\tkid\t0\t0\t1\t2\n"), ("vcf", new string('x', 300_000)));
        Assert.Equal("{\"bytes\":300000}", await response.Content.ReadAsStringAsync());
        Assert.Equal("application/json", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal(("packet-7", "kid", 3), (triage.Case!.Id, triage.Case.Proband, triage.Options!.Top));
        Assert.Single(triage.Case.Pedigree!.Individuals);
    }

    [Theory]
    [InlineData("?top=0", "RequestValueWrong")]
    [InlineData("?assembly=hg17", "RequestValueWrong")]
    [InlineData("?wrong=1", "RequestValueWrong")]
    [InlineData("?caseId=19121212-1212", "PersonalIdentityNumber")]
    public async Task Query_ThatIsWrong_IsBadRequestWithItsCode(string query, string code)
    {
        await using var server = await TestServer.StartAsync(new CountingTriage());
        using var response = await PostAsync(server, query, ("phenopacket", Phenopacket));
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal(code, await CodeAsync(response));
    }

    [Fact]
    public async Task Form_WithAnUnknownPart_IsBadRequest()
    {
        await using var server = await TestServer.StartAsync(new CountingTriage());
        using var response = await PostAsync(server, "", ("other", "x"));
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task Body_ThatIsNoForm_IsBadRequest()
    {
        await using var server = await TestServer.StartAsync(new CountingTriage());
        using var response = await server.Http.PostAsJsonAsync("/v1/triage", new { });
        Assert.Equal("RequestValueWrong", await CodeAsync(response));
    }

    [Fact]
    public async Task Body_CutShort_IsBadRequest()
    {
        await using var server = await TestServer.StartAsync(new CountingTriage());
        using var content = new StringContent("--b\r\nContent-Disposition: form-data; name=\"phenopacket\"\r\n\r\n{", Encoding.UTF8);
        content.Headers.Remove("Content-Type");
        content.Headers.TryAddWithoutValidation("Content-Type", "multipart/form-data; boundary=b");
        using var response = await server.Http.PostAsync(new Uri("/v1/triage", UriKind.Relative), content);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task Body_CutShortInsideTheVcf_IsBadRequest()
    {
        await using var server = await TestServer.StartAsync(new CountingTriage());
        var body = $"--b\r\nContent-Disposition: form-data; name=\"phenopacket\"\r\n\r\n{Phenopacket}\r\n--b\r\nContent-Disposition: form-data; name=\"vcf\"\r\n\r\nxxxx";
        using var content = new StringContent(body, Encoding.UTF8);
        content.Headers.Remove("Content-Type");
        content.Headers.TryAddWithoutValidation("Content-Type", "multipart/form-data; boundary=b");
        using var response = await server.Http.PostAsync(new Uri("/v1/triage", UriKind.Relative), content);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("FormDamaged", await CodeAsync(response));
    }

    [Fact]
    public async Task Disk_ThatFailsWhileRanking_IsAFaultOfTheServer()
    {
        var broken = new CountingTriage { BeforeReading = _ => throw new IOException("No space left on device: /data/secret") };
        await using var server = await TestServer.StartAsync(broken);
        using var response = await PostAsync(server, "", ("phenopacket", Phenopacket));
        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.DoesNotContain("secret", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Vcf_BeyondTheLimit_IsTooLarge()
    {
        await using var server = await TestServer.StartAsync(new CountingTriage(), new ServerOptions { Limits = new ServerLimits { MaxVcfBytes = 1000 } });
        using var response = await PostAsync(server, "", ("phenopacket", Phenopacket), ("vcf", new string('x', 5000)));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
    }

    [Fact]
    public async Task Description_NamesEveryDoor()
    {
        await using var server = await TestServer.StartAsync(new CountingTriage());
        using var description = JsonDocument.Parse(await server.Http.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative)));
        var described = description.RootElement.GetProperty("paths").EnumerateObject().Select(path => path.Name);
        Assert.Equal(server.Doors.Order(StringComparer.Ordinal), described.Order(StringComparer.Ordinal));
    }

    private static async Task<HttpResponseMessage> PostAsync(TestServer server, string query, params (string Name, string Text)[] parts)
    {
        using var form = new MultipartFormDataContent();
        foreach (var (name, text) in parts)
            form.Add(new StringContent(text), name, name);
        return await server.Http.PostAsync(new Uri("/v1/triage" + query, UriKind.Relative), form);
    }

    private static async Task<string?> CodeAsync(HttpResponseMessage response)
    {
        using var json = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        return json.RootElement.GetProperty("problems")[0].GetProperty("code").GetString();
    }
}
