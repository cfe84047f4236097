using System.Diagnostics.Metrics;
using GenomeTriage.Knowledge.Packs;
using GenomeTriage.Server.Telemetry;
using Grpc.Core;

namespace GenomeTriage.Server.Tests.Telemetry;

[Collection(nameof(CountsAlone))]
public sealed class MetricsTests
{
    [Fact]
    public async Task Metrics_AfterACaseAndARefusal_CountBoth()
    {
        await using var server = await TestServer.StartAsync(new CountingTriage());
        await server.TriageAsync(TestServer.Header, null);
        await Assert.ThrowsAsync<RpcException>(() => server.TriageAsync(new(), null));
        var text = await server.Http.GetStringAsync(new Uri("/metrics", UriKind.Relative));
        Assert.Equal("1", ValueOf(text, "genometriage_calls_total", "method=\"/genometriage.v1.TriageService/Triage\"", "status=\"OK\""));
        Assert.Equal("1", ValueOf(text, "genometriage_calls_total", "status=\"InvalidArgument\""));
        Assert.Equal("1", ValueOf(text, "genometriage_cases_total"));
        Assert.Equal("0", ValueOf(text, "genometriage_calls_active", "method=\"/genometriage.v1.TriageService/Triage\""));
        Assert.Equal("1", ValueOf(text, "genometriage_stage_duration_seconds_count", "stage=\"rank\""));
        Assert.NotNull(ValueOf(text, "genometriage_knowledge_age_days", "source=\"hpo\""));
    }

    [Fact]
    public void Ages_OfSourcesWithAWholeDate_AreInDays()
    {
        SourceInfo[] sources = [Source("a", "2026-01-01"), Source("b", "2026"), Source("c", null)];
        var ages = new PackAges(new PackManifest(sources, [], []), new FixedClock(new DateTimeOffset(2026, 1, 31, 12, 0, 0, TimeSpan.Zero)));
        var age = Assert.Single(ages.Measure());
        Assert.Equal((30.0, "a"), (age.Value, age.Tags[0].Value));
    }

    private static string? ValueOf(string text, string name, params string[] labels) =>
        text.Split('\n').FirstOrDefault(line => (line.StartsWith(name + "{", StringComparison.Ordinal) || line.StartsWith(name + " ", StringComparison.Ordinal))
            && labels.All(label => line.Contains(label, StringComparison.Ordinal)))?.Split(' ')[1];

    private static SourceInfo Source(string key, string? date) => new(key, "", "", null, date, 0, "", "", "", false, true);

    private sealed class FixedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
