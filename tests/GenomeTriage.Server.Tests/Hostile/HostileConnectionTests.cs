using System.Net.Sockets;
using System.Text;
using GenomeTriage.Contracts.V1;
using GenomeTriage.Server.Hosting;
using GenomeTriage.Server.Tests.Telemetry;
using Grpc.Core;

namespace GenomeTriage.Server.Tests.Hostile;

/// <summary>Connections that no honest client makes: the server stays well, and frees what they held.</summary>
[Collection(nameof(CountsAlone))]
public sealed class HostileConnectionTests
{
    private static readonly byte[] Preface = Encoding.ASCII.GetBytes("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n");

    [Theory]
    [InlineData("garbage")]
    [InlineData("preface, then garbage")]
    [InlineData("half open")]
    public async Task Bytes_ThatAreNoHttp_LeaveTheServerWell(string kind)
    {
        await using var server = await TestServer.StartAsync(new CountingTriage());
        var address = new Uri(GenomeTriageServer.Addresses(server.App)[0]);
        var random = new Random(1);
        var connections = Enumerable.Range(0, 50).Select(_ => new TcpClient(address.Host, address.Port)).ToList();
        foreach (var connection in connections)
            await SendAsync(connection, kind, random);
        Assert.NotNull((await server.TriageAsync(TestServer.Header, null))[^1].Result);
        connections.ForEach(connection => connection.Dispose());
        Assert.NotNull((await server.TriageAsync(TestServer.Header, null))[^1].Result);
    }

    [Fact]
    public async Task Calls_CancelledByTheHundred_LeaveNothingBehind()
    {
        var running = 0;
        var waiting = new CountingTriage
        {
            BeforeReading = async token =>
            {
                Interlocked.Increment(ref running);
                try
                {
                    await Task.Delay(Timeout.Infinite, token);
                }
                finally
                {
                    Interlocked.Decrement(ref running);
                }
            },
        };
        await using var server = await TestServer.StartAsync(waiting);
        for (var i = 0; i < 300; i++)
        {
            using var call = new TriageService.TriageServiceClient(server.Channel).Triage();
            await call.RequestStream.WriteAsync(new TriageRequest { Header = TestServer.Header });
        }

        await UntilAsync(() => Volatile.Read(ref running) == 0);
        var text = await server.Http.GetStringAsync(new Uri("/metrics", UriKind.Relative));
        Assert.Contains("\ngenometriage_calls_active{", "\n" + text, StringComparison.Ordinal);
        await UntilAsync(async () => !(await server.Http.GetStringAsync(new Uri("/metrics", UriKind.Relative)))
            .Split('\n').Any(line => line.StartsWith("genometriage_calls_active{", StringComparison.Ordinal) && line.Split(' ')[1] != "0"));
    }

    [Fact]
    public async Task Client_ThatSendsNothingMore_IsCutOffByTheStallTimeout()
    {
        var options = new ServerOptions { Limits = new ServerLimits { StallTimeout = TimeSpan.FromMilliseconds(300) } };
        await using var server = await TestServer.StartAsync(new CountingTriage(), options);
        using var call = new TriageService.TriageServiceClient(server.Channel).Triage();
        await call.RequestStream.WriteAsync(new TriageRequest { Header = TestServer.Header });
        var failure = await Assert.ThrowsAsync<RpcException>(async () => await call.ResponseStream.ReadAllAsync().CountAsync());
        Assert.Equal(StatusCode.DeadlineExceeded, failure.StatusCode);
    }

    [Fact]
    public async Task Call_LongerThanAllowed_IsCutOff()
    {
        var options = new ServerOptions { Limits = new ServerLimits { MaxCallDuration = TimeSpan.FromMilliseconds(300) } };
        var slow = new CountingTriage { BeforeReading = token => Task.Delay(Timeout.Infinite, token) };
        await using var server = await TestServer.StartAsync(slow, options);
        var failure = await Assert.ThrowsAsync<RpcException>(() => server.TriageAsync(TestServer.Header, null));
        Assert.Equal(StatusCode.DeadlineExceeded, failure.StatusCode);
    }

    private static async Task SendAsync(TcpClient connection, string kind, Random random)
    {
        var garbage = new byte[4096];
        random.NextBytes(garbage);
        var bytes = kind switch { "garbage" => garbage, "half open" => Preface, _ => [.. Preface, .. garbage] };
        try
        {
            await connection.GetStream().WriteAsync(bytes);
        }
        catch (IOException)
        {
            // The server has had enough of it already.
        }
    }

    private static Task UntilAsync(Func<bool> isSo) => UntilAsync(() => Task.FromResult(isSo()));

    private static async Task UntilAsync(Func<Task<bool>> isSo)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (!await isSo())
            await Task.Delay(20, patience.Token);
    }
}
