using System.Globalization;
using System.Text.Json;
using GenomeTriage.Exchange.Results;
using GenomeTriage.Exchange.Results.Json;
using GenomeTriage.Testing;
using GenomeTriage.Triage.Results;

namespace GenomeTriage.Exchange.Tests.Results;

public sealed class ResultJsonTests
{
    [Fact]
    public async Task Document_OfFullResult_FollowsThePublishedSchema() =>
        Assert.Empty(JsonSchemaCheck.FaultsOf(await Document(SampleResult.Full()), Schema()));

    [Fact]
    public async Task Document_WithoutVariants_FollowsThePublishedSchema()
    {
        var result = SampleResult.Full() with { Mode = TriageMode.PhenotypeOnly, Ledger = Triage.Ledger.LossLedger.Empty, Input = new InputSummary() };
        Assert.Empty(JsonSchemaCheck.FaultsOf(await Document(result), Schema()));
    }

    [Fact]
    public async Task Schema_OfMutilatedDocument_FindsIt()
    {
        var text = (await Document(SampleResult.Full())).GetRawText();
        var without = JsonDocument.Parse(text.Replace("\"noneOfThese\"", "\"noneOfThem\"", StringComparison.Ordinal)).RootElement;
        Assert.Equal(["$: required", "$: additionalProperties"], JsonSchemaCheck.FaultsOf(without, Schema()));
        var badSex = JsonDocument.Parse(text.Replace("\"statedSex\": \"male\"", "\"statedSex\": \"boy\"", StringComparison.Ordinal)).RootElement;
        Assert.Equal(["$.input.statedSex: enum"], JsonSchemaCheck.FaultsOf(badSex, Schema()));
    }

    [Fact]
    public async Task Document_Values_AreThoseOfTheResult()
    {
        var document = await Document(SampleResult.Full());
        var variant = document.GetProperty("groups")[0].GetProperty("members")[0].GetProperty("genes")[0].GetProperty("variants")[0];
        Assert.Equal("chr10", variant.GetProperty("grch38").GetProperty("contig").GetString());
        Assert.Equal("GRCh37", variant.GetProperty("asGiven").GetProperty("assembly").GetString());
        Assert.Equal(123279677, variant.GetProperty("asGiven").GetProperty("position").GetInt32());
        Assert.Equal("kid", variant.GetProperty("calls")[0].GetProperty("sample").GetString());
        Assert.Equal("absentFromSource", variant.GetProperty("frequency").GetProperty("state").GetString());
        Assert.Equal("autosomalDominant", document.GetProperty("groups")[0].GetProperty("members")[0].GetProperty("genes")[0].GetProperty("mode").GetString());
        var acmg = variant.GetProperty("acmg");
        Assert.Equal(("uncertain", 4), (acmg.GetProperty("classification").GetString(), acmg.GetProperty("points").GetInt32()));
        Assert.Equal(["PM2", "PP2", "PP3"], acmg.GetProperty("evidence").EnumerateArray().Select(one => one.GetProperty("criterion").GetString()));
        Assert.Equal("LD26.Y", document.GetProperty("groups")[0].GetProperty("members")[0].GetProperty("facts").GetProperty("icd11")[0].GetString());
    }

    [Theory]
    [InlineData("en-US")]
    [InlineData("sv-SE")]
    [InlineData("ar-SA")]
    public async Task Document_AnyCulture_SameBytes(string culture)
    {
        var expected = await Bytes(SampleResult.Full());
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            Assert.Equal(expected, await Bytes(SampleResult.Full()));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public async Task Document_WithInfiniteWeight_WritesNull()
    {
        var result = SampleResult.Full();
        var candidate = result.Groups[0].Members[0] with { GenotypeLogLr = double.NegativeInfinity };
        result = result with { Groups = [result.Groups[0] with { Members = [candidate] }] };
        Assert.Equal(JsonValueKind.Null, (await Document(result)).GetProperty("groups")[0].GetProperty("members")[0].GetProperty("genotypeLogLr").ValueKind);
    }

    private static JsonElement Schema() =>
        JsonDocument.Parse(File.ReadAllBytes(Path.Combine(SharedData.RepositoryRoot, "docs", "result.schema.json"))).RootElement;

    private static async Task<JsonElement> Document(TriageResult result) => JsonDocument.Parse(await Bytes(result)).RootElement;

    private static async Task<byte[]> Bytes(TriageResult result)
    {
        using var stream = new MemoryStream();
        await ResultJson.WriteAsync(result, SampleResult.Facts, stream, CancellationToken.None);
        return stream.ToArray();
    }
}
