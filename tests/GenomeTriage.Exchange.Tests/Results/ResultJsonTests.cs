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
    public async Task Document_WithStructuralVariantsAndRepeats_FollowsThePublishedSchema() =>
        Assert.Empty(JsonSchemaCheck.FaultsOf(await Document(SampleResult.WithStructural()), Schema()));

    [Fact]
    public async Task Document_WithStructuralVariantsAndRepeats_TellsPlacesCopiesGenesAndLengths()
    {
        var groups = (await Document(SampleResult.WithStructural())).GetProperty("groups");
        var deletion = groups[1].GetProperty("members")[0].GetProperty("genes")[0].GetProperty("variants")[0];
        var structural = deletion.GetProperty("structural");
        Assert.Equal("deletion chr22 18900001 21500000 2600000 1", string.Join(' ', new[] { "type", "contig", "start", "end", "length", "copyNumber" }.Select(name => structural.GetProperty(name).ToString())));
        Assert.Equal("TBX1", structural.GetProperty("genes")[0].GetString());
        var local = deletion.GetProperty("local");
        Assert.Equal((3, "north", 100, 3), (local.GetProperty("observations").GetInt32(), local.GetProperty("cohorts")[0].GetProperty("name").GetString(), local.GetProperty("cohorts")[0].GetProperty("people").GetInt32(), local.GetProperty("cohorts")[0].GetProperty("observations").GetInt32()));
        var region = groups[1].GetProperty("members")[0].GetProperty("region");
        Assert.Equal(("22q11.2", 18_912_231, 21_465_672, 1e-5), (region.GetProperty("name").GetString(), region.GetProperty("start").GetInt32(), region.GetProperty("end").GetInt32(), region.GetProperty("frequency").GetProperty("overall").GetDouble()));
        var repeat = groups[2].GetProperty("members")[0].GetProperty("repeat");
        Assert.Equal("HTT CAG pathogenic dominant", string.Join(' ', new[] { "gene", "unit", "status", "inheritance" }.Select(name => repeat.GetProperty(name).GetString())));
        Assert.Equal([17, 44], repeat.GetProperty("counts").EnumerateArray().Select(count => count.GetInt32()));
        Assert.Equal(JsonValueKind.Null, groups[0].GetProperty("members")[0].GetProperty("genes")[0].GetProperty("variants")[0].GetProperty("structural").ValueKind);
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
