using System.Net;
using System.Text;
using System.Text.Json;

namespace GenomeTriage.Server.Tests.Http;

/// <summary>The unary calls by plain HTTP, in protobuf's JSON.</summary>
public sealed class JsonDoorTests
{
    [Fact]
    public async Task Search_ByJson_AnswersJson()
    {
        await using var server = await TestServer.StartAsync(new CountingTriage());
        using var response = await PostAsync(server, "/v1/phenotype/search", """{"query":"seiz","limit":3}""");
        using var json = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        var hit = json.RootElement.GetProperty("hits")[0];
        Assert.Equal(("HP:0001250", "NAME_MATCH_PREFIX", 0), (hit.GetProperty("id").GetString(), hit.GetProperty("kind").GetString(), hit.GetProperty("edits").GetInt32()));
    }

    [Theory]
    [InlineData("""{"query":""")]
    [InlineData("""{"nothing":1}""")]
    [InlineData("""{"query":1}""")]
    [InlineData("[]")]
    [InlineData("")]
    public async Task Body_ThatIsNoMessage_IsBadRequest(string body)
    {
        await using var server = await TestServer.StartAsync(new CountingTriage());
        using var response = await PostAsync(server, "/v1/phenotype/search", body);
        Assert.Equal((HttpStatusCode.BadRequest, "BodyMalformed"), (response.StatusCode, await CodeAsync(response)));
    }

    [Fact]
    public async Task Body_NestedWithoutEnd_IsBadRequest()
    {
        await using var server = await TestServer.StartAsync(new CountingTriage());
        using var response = await PostAsync(server, "/v1/phenotype/search", string.Concat(Enumerable.Repeat("{\"a\":", 100_000)));
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task Body_TooLarge_IsRefused()
    {
        await using var server = await TestServer.StartAsync(new CountingTriage());
        using var request = new HttpRequestMessage(HttpMethod.Post, "/v1/phenotype/text") { Content = new StringContent(new string('x', 5_000_000), Encoding.UTF8, "application/json") };
        // Asks before it sends, so that the refusal cannot cross the body on the way.
        request.Headers.ExpectContinue = true;
        using var response = await server.Http.SendAsync(request);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
    }

    [Fact]
    public async Task Gene_ThatIsUnknown_IsNotFound()
    {
        await using var server = await TestServer.StartAsync(new CountingTriage());
        using var response = await PostAsync(server, "/v1/knowledge/gene", """{"gene":"NOSUCH9"}""");
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task Description_EveryReference_LeadsSomewhere()
    {
        await using var server = await TestServer.StartAsync(new CountingTriage());
        var text = await server.Http.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative));
        using var description = JsonDocument.Parse(text);
        var schemas = description.RootElement.GetProperty("components").GetProperty("schemas");
        var names = text.Split("#/components/schemas/").Skip(1).Select(rest => rest[..rest.IndexOf('"', StringComparison.Ordinal)]).Distinct().ToList();
        Assert.Contains("NextQuestionResponse", names);
        Assert.All(names, name => Assert.True(schemas.TryGetProperty(name, out _), name));
    }

    private static async Task<HttpResponseMessage> PostAsync(TestServer server, string path, string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        return await server.Http.PostAsync(new Uri(path, UriKind.Relative), content);
    }

    private static async Task<string?> CodeAsync(HttpResponseMessage response)
    {
        using var json = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        return json.RootElement.GetProperty("problems")[0].GetProperty("code").GetString();
    }
}
