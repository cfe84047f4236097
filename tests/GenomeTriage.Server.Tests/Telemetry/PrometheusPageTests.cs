namespace GenomeTriage.Server.Tests.Telemetry;

public sealed class PrometheusPageTests
{
    [Fact]
    public async Task Metrics_AfterACaseAndARefusal_CountBoth()
    {
        await using var server = await TestServer.StartAsync(new CountingTriage());
        await server.TriageAsync(TestServer.Header, null);
        await Assert.ThrowsAsync<GenomeTriage.Rpc.RpcException>(() => server.TriageAsync(new(), null));
        var text = await server.Http.GetStringAsync(new Uri("/metrics", UriKind.Relative));
        Assert.Contains("genometriage_calls_total{method=\"/genometriage.v1.TriageService/Triage\",status=\"OK\"} 1\n", text, StringComparison.Ordinal);
        Assert.Contains("genometriage_calls_total{method=\"/genometriage.v1.TriageService/Triage\",status=\"InvalidArgument\"} 1\n", text, StringComparison.Ordinal);
        Assert.Contains("genometriage_cases_total 1\n", text, StringComparison.Ordinal);
        Assert.Contains("# TYPE genometriage_calls_active gauge\n", text, StringComparison.Ordinal);
    }
}
